import { describe, expect, inject, test } from 'vitest';
import { browserOf } from '../support/contract-house.ts';
import { mailTo, tokenIn } from '../support/mails.ts';
import { join, signIn, visitorOf } from '../support/people.ts';

const house = inject('house');
const { chair, office } = house.people;

const newcomer = () => {
  const email = `neu-${crypto.randomUUID()}@example.org`;
  const newPerson = { name: 'Nina Neu', email, role: 'member' } as const;
  return join(house, browserOf(house, 'chair'), house.groupId, newPerson);
};

describe('signing in and out', () => {
  test('gives a cookie that no script reads and no foreign page sends', async () => {
    const { email, password } = chair;
    const answer = await visitorOf(house).post('/api/session', { email, password });
    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({
      person: { id: chair.id, name: chair.name, email, language: 'de', office: false },
    });
    const [cookie = '', ...more] = answer.headers.getSetCookie();
    const [pair, ...flags] = cookie.split('; ');
    expect(more).toEqual([]);
    expect(pair).toMatch(/^eckpunkt=[\w-]{43}$/);
    expect(flags.filter((flag) => !/^(?:Max-Age|Expires)=/.test(flag)).toSorted()).toEqual([
      'HttpOnly',
      'Path=/',
      'SameSite=Lax',
    ]);
  });

  test('takes an address as people write it', async () => {
    const { password, email } = chair;
    const asWritten = ` ${email.toUpperCase()} `;
    const answer = await visitorOf(house).post('/api/session', { email: asWritten, password });
    expect(answer.status).toBe(201);
  });

  test('answers a wrong password as it does an account that there is not', async () => {
    const password = 'ein falsches Passwort';
    const [wrong, nobody] = await Promise.all(
      [chair.email, 'niemand@example.org'].map((email) =>
        visitorOf(house).post('/api/session', { email, password }),
      ),
    );
    expect([wrong?.status, wrong?.json.name]).toEqual([401, 'wrong-credentials']);
    expect(nobody?.text).toBe(wrong?.text);
    expect(wrong?.headers.get('Set-Cookie')).toBeNull();
  });

  test('ends with a 204, here and, if one likes, everywhere', async () => {
    const [here, there] = [await signIn(house, office), await signIn(house, office)];
    const out = await here.browser.delete('/api/session');
    expect([out.status, out.text]).toEqual([204, '']);
    expect(out.headers.get('Set-Cookie')).toMatch(/^eckpunkt=; .*Max-Age=0/);
    expect((await here.browser.get('/api/me')).status).toBe(401);
    expect((await here.browser.delete('/api/session')).status).toBe(204);
    expect((await there.browser.get('/api/me')).status).toBe(200);
  });

  test('a cookie that was taken back is of no use any more', async () => {
    const { browser } = await newcomer();
    const stolen = browser.cookies;
    await browser.delete('/api/session');
    const answer = await visitorOf(house).get('/api/me', { Cookie: stolen });
    expect(answer.status).toBe(401);
  });
});

describe('GET /api/me', () => {
  test('says who one is, where one belongs, and what one may', async () => {
    const { json } = await browserOf(house, 'chair').get('/api/me');
    expect(json).toMatchObject({
      person: expect.objectContaining({ id: chair.id, name: chair.name, office: false }),
      cluster: { id: expect.any(String), name: 'BioCon Valley MV' },
      memberships: [
        {
          group: { id: house.groupId, name: 'AG Bioökonomie', kind: 'working_group' },
          role: 'chair',
        },
      ],
      may: { createGroup: false, createPaper: true },
    });
  });

  test.each([
    ['office', { createGroup: true, createPaper: true }],
    ['member', { createGroup: false, createPaper: true }],
    ['guest', { createGroup: false, createPaper: false }],
  ] as const)('of the %s', async (name, may) => {
    expect((await browserOf(house, name).get('/api/me')).json.may).toEqual(may);
  });

  test('is changed by PATCH, the password only by whoever knows it', async () => {
    const { browser, email } = await newcomer();
    const change = { name: 'Dr. Nina Neu', organisation: 'Universität Rostock', language: 'en' };
    expect((await browser.patch('/api/me', change)).json.person).toMatchObject(change);
    const wrong = { password: { current: 'geraten', next: 'ein neues Passwort' } };
    expect((await browser.patch('/api/me', wrong)).json.name).toBe('wrong-credentials');
    const short = { password: { current: 'x', next: '1234567' } };
    expect((await browser.patch('/api/me', short)).json.name).toBe('malformed-input');
    await browser.patch('/api/me', { office: true, id: office.id, email: office.email });
    expect((await browser.get('/api/me')).json.person).toMatchObject({ office: false, email });
  });
});

describe('a forgotten password', () => {
  const ask = (email: string) => visitorOf(house).post('/api/password-resets', { email });

  test('is set anew by a mailed link, once', async () => {
    const person = await newcomer();
    expect((await ask(person.email)).status).toBe(202);
    await expect.poll(async () => (await mailTo(house, person.email)).subject).toMatch(/Passwort/);
    const token = tokenIn(await mailTo(house, person.email));
    const accept = () =>
      visitorOf(house).post('/api/password-resets/accept', { token, password: 'ganz neu gesetzt' });
    const done = await accept();
    expect([done.status, done.json.person.id]).toEqual([201, person.id]);
    expect((await person.browser.get('/api/me')).status).toBe(401);
    const again = await accept();
    expect([again.status, again.json.name]).toEqual([410, 'link-expired']);
  });

  test('tells nobody whether there is such an account', async () => {
    const [known, unknown] = [await ask(chair.email), await ask('niemand@example.org')];
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
  });
});
