import { describe, expect, inject, test } from 'vitest';
import { connect } from '../../server/src/db/connect.ts';
import { browserOf, type PersonName } from '../support/contract-house.ts';
import { mailTo, tokenIn } from '../support/mails.ts';
import { expectStatus, visitorOf } from '../support/people.ts';

const house = inject('house');
const as = (name: PersonName) => browserOf(house, name);
const path = `/api/groups/${house.groupId}`;
const someone = () => `neu-${crypto.randomUUID()}@example.org`;

describe('an invitation', () => {
  const invite = (wish: object, name: PersonName = 'chair') =>
    as(name).post(`${path}/invitations`, { name: 'Nina Neu', role: 'member', ...wish });
  const accept = (token: string, more: object = {}, browser = visitorOf(house)) =>
    browser.post('/api/invitations/accept', {
      token,
      name: 'Nina Neu',
      password: 'ein langes Passwort',
      ...more,
    });

  /** Invites, and gives the token of the link in the mail. */
  async function invited(email = someone()) {
    expectStatus(await invite({ email }), 201);
    return tokenIn(await mailTo(house, email));
  }

  test.each(['chair', 'member', 'guest'])('as %s goes out by mail alone', async (role) => {
    const email = someone();
    const answer = await invite({ email, role });
    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({ email, name: 'Nina Neu', role });
    const mail = await mailTo(house, email);
    expect(mail.text).toContain(`${house.url}/app/invitation?token=`);
    expect(answer.text).not.toContain(tokenIn(mail));
    expect((await as('chair').get(path)).text).not.toContain(tokenIn(mail));
  });

  test('is for chairs and the office to make', async () => {
    expect((await invite({ email: someone() }, 'office')).status).toBe(201);
    for (const name of ['member', 'guest'] as const) {
      const answer = await invite({ email: someone() }, name);
      expect([answer.status, answer.json.name]).toEqual([403, 'forbidden']);
    }
  });

  test.each([{ email: 'nobody' }, { email: 'a@b\r\nBcc: c@d' }, { role: 'office' }, { name: '' }])(
    'is not made with %j',
    async (wish) => {
      const answer = await invite({ email: someone(), ...wish });
      expect([answer.status, answer.json.name]).toEqual([400, 'malformed-input']);
    },
  );

  test('is looked at as often as one likes, and accepted once', async () => {
    const token = await invited();
    for (let time = 0; time < 2; time += 1)
      expect((await visitorOf(house).post('/api/invitations/look', { token })).status).toBe(200);
    const answers = await Promise.all([accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 410]);
    expect(answers.find(({ status }) => status === 410)?.json.name).toBe('invitation-used');
    const look = await visitorOf(house).post('/api/invitations/look', { token });
    expect([look.status, look.json.name]).toEqual([410, 'invitation-used']);
  });

  test('signs in whoever accepts it', async () => {
    const browser = visitorOf(house);
    const answer = await accept(await invited(), {}, browser);
    expect(answer.json.person).toMatchObject({ name: 'Nina Neu', office: false });
    expect((await browser.get('/api/me')).json.memberships).toMatchObject([{ role: 'member' }]);
  });

  test('is not accepted by a GET, which mail scanners send', async () => {
    const token = await invited();
    for (const address of ['/api/invitations/accept', '/app/invitation'])
      await visitorOf(house).get(`${address}?token=${token}`);
    expect((await accept(token)).status).toBe(201);
  });

  test('is not for somebody else who is signed in', async () => {
    const token = await invited();
    const answer = await accept(token, {}, as('neighbour'));
    expect([answer.status, answer.json.name]).toEqual([403, 'invitation-foreign']);
    expect((await accept(token)).status).toBe(201);
  });

  test('to an account that there is already wants its password', async () => {
    const { email, password } = house.people.foreigner;
    const token = await invited(email);
    const guessed = await accept(token, { password: 'ganz falsch geraten' });
    expect([guessed.status, guessed.json.name]).toEqual([401, 'wrong-credentials']);
    const known = await accept(token, { password });
    expect([known.status, known.json.name]).toEqual([409, 'other-cluster']);
  });

  test('is good for seven days', async () => {
    const email = someone();
    const token = await invited(email);
    const sql = connect(house.databaseUrl, { max: 1 });
    const [row] = await sql`
      select expires_at - created_at = interval '7 days' as week from invitations
      where email = ${email}`;
    expect(row?.['week']).toBe(true);
    await sql`update invitations set expires_at = now() where email = ${email}`;
    await sql.end();
    const answer = await accept(token);
    expect([answer.status, answer.json.name]).toEqual([410, 'invitation-expired']);
  });

  test('that nobody sent is not there, and neither is one that was taken back', async () => {
    expect((await accept('geraten')).json.name).toBe('not-found');
    const email = someone();
    const { id } = (await invite({ email })).json;
    const token = tokenIn(await mailTo(house, email));
    expect((await as('chair').delete(`${path}/invitations/${id}`)).status).toBe(204);
    expect((await accept(token)).json.name).toBe('not-found');
  });
});
