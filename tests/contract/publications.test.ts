import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { connect } from '../../server/src/db/connect.ts';
import { browserOf, type PersonName } from '../support/contract-house.ts';
import { fileAt, publishPaper } from '../support/publishing.ts';

const house = inject('house');
const as = (name: PersonName) => browserOf(house, name);
const { paper, version, publication } = house.published;
const path = `/api/papers/${paper.id}`;

describe('a publication', () => {
  test('has a number, an address, and the hash of its version', () => {
    expect(publication).toMatchObject({
      number: '1.0',
      url: `/papers/${paper.slug}/v/1.0`,
      sha256: version.sha256,
      version: 1,
      note: 'Einstimmig.',
      publishedAt: expect.any(String),
      publishedBy: { id: house.people.chair.id, name: house.people.chair.name },
    });
    expect(publication.files).toContainEqual({
      format: 'pdf',
      url: `/papers/${paper.slug}/v/1.0.pdf`,
      state: expect.stringMatching(/^(?:making|ready)$/),
      size: null,
    });
  });

  test('is made by chair or office, once of each version', async () => {
    const publish = (name: PersonName, number: unknown) =>
      as(name).post(`${path}/publications`, { version: number });
    for (const name of ['member', 'guest'] as const)
      expect((await publish(name, 1)).json.name).toBe('forbidden');
    const again = await publish('chair', 1);
    expect([again.status, again.json.name]).toEqual([409, 'already-published']);
    expect((await publish('chair', 7)).json.name).toBe('not-found');
    for (const number of [0, -1, 1.5, '1', null, 2 ** 40])
      expect((await publish('chair', number)).status).toBeGreaterThanOrEqual(400);
  });

  test('is followed by 1.1, and a new edition by 2.0', async () => {
    const first = await publishPaper(house, as('chair'), 'In Folge', ['Eins.']);
    await expectNotYet(`${first.publication.url}.pdf`);
    const own = `/api/papers/${first.paper.id}`;
    for (const [edition, number] of [
      [false, '1.1'],
      [true, '2.0'],
    ]) {
      const next = (await as('office').post(`${own}/versions`, {})).json.number;
      const wish = { version: next, edition };
      const answer = await as('office').post(`${own}/publications`, wish);
      expect([answer.status, answer.json.number]).toEqual([201, number]);
    }
    const { publications } = (await as('guest').get(`${own}/publications`)).json;
    expect(publications.map((one: { number: string }) => one.number)).toEqual([
      '2.0',
      '1.1',
      '1.0',
    ]);
    const current = await fetch(`${house.url}/papers/${first.paper.slug}`);
    expect(await current.text()).toContain('2.0');
    expect((await as('guest').get(own)).json.published.number).toBe('2.0');
  });

  /** Making a file takes longer than asking for it. */
  async function expectNotYet(url: string) {
    const early = await fetch(house.url + url);
    expect([early.status, (await early.json()).name]).toEqual([404, 'not-yet']);
    expect(early.headers.get('Retry-After')).toMatch(/^[1-9]\d*$/);
    expect(early.headers.get('Cache-Control')).toBe('no-store');
    const page = await fetch(house.url + url, { headers: { Accept: 'text/html' } });
    expect([page.status, page.headers.get('Retry-After')]).toEqual([404, expect.any(String)]);
  }

  test('cannot be changed or deleted even in the database', async () => {
    await fileAt(`${house.url}${publication.url}.pdf`);
    const sql = connect(house.databaseUrl, { max: 1 });
    onTestFinished(() => sql.end());
    for (const table of ['publications', 'files']) {
      const change = sql`update ${sql(table)} set ${sql(table === 'files' ? 'recipe' : 'note')} = 'X'`;
      await expect(change).rejects.toThrow(/never changes/);
      await expect(sql`delete from ${sql(table)}`).rejects.toThrow(/never changes/);
    }
  });
});
