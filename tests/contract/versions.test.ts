import { hash } from '@eckpunkt/document';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { connect } from '../../server/src/db/connect.ts';
import { browserOf, type PersonName } from '../support/contract-house.ts';
import { openClient, writeParagraph } from '../support/live-client.ts';
import { createPaper } from '../support/papers.ts';
import type { Answer } from '../support/visitor.ts';

const house = inject('house');
const as = (name: PersonName) => browserOf(house, name);

/** A paper whose draft is open at the member's. */
async function openPaper(title: string) {
  const paper = await createPaper(as('member'), house.groupId, title);
  const url = house.url.replace('http', 'ws');
  const draft = openClient({ url }, { cookie: house.people.member.cookies }, paper.id);
  onTestFinished(() => draft.leave());
  await draft.synced();
  const path = `/api/papers/${paper.id}`;
  const saved = () => expect.poll(() => draft.allSaved()).toBe(true);
  const write = async (text: string) => {
    writeParagraph(draft, text);
    await saved();
  };
  const fix = (body: object = {}, name: PersonName = 'member') =>
    as(name).post(`${path}/versions`, body);
  return { path, draft, write, saved, fix };
}

describe('a version', () => {
  test('is the draft, whole and named', async () => {
    const { path, write, fix } = await openPaper('Fassung eins');
    await write('Der Text.');
    const draft = (await as('member').get(`${path}/document`)).json;
    const { status, json } = await fix({ label: 'Für die Sitzung', note: 'Erster Stand' });
    expect(status).toBe(201);
    expect(json).toMatchObject({
      number: 1,
      label: 'Für die Sitzung',
      note: 'Erster Stand',
      title: 'Fassung eins',
      sha256: hash(draft),
      createdAt: expect.any(String),
      createdBy: { id: house.people.member.id, name: house.people.member.name },
      publication: null,
    });
    expect(json.document).toEqual(draft);
    expect((await as('guest').get(`${path}/versions/1`)).json).toEqual(json);
  });

  test('stays as it is while the draft goes on', async () => {
    const { path, write, fix } = await openPaper('Bleibt so');
    const first = (await fix()).json;
    await write('Später dazu.');
    const second = (await fix()).json;
    expect(second.number).toBe(2);
    expect(second.sha256).not.toBe(first.sha256);
    expect((await as('member').get(`${path}/versions/1`)).json).toEqual(first);
    const { versions } = (await as('member').get(`${path}/versions`)).json;
    expect(versions.map(({ number }: Answer['json']) => number)).toEqual([2, 1]);
  });

  test('has what was written just before, and a number of its own', async () => {
    const { write, fix } = await openPaper('Im Gedränge');
    await write('Eben noch.');
    expect((await fix()).text).toContain('Eben noch.');
    const made = await Promise.all(Array.from({ length: 5 }, () => fix()));
    const numbers = made.map(({ json }) => json.number).toSorted((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => numbers[0] + index));
  });

  test('is not made by a guest', async () => {
    const { fix } = await openPaper('Nicht für Gäste');
    expect((await fix({}, 'guest')).json.name).toBe('forbidden');
  });

  test('is not made of a draft with mistakes, and these are named', async () => {
    const { draft, path, saved, fix } = await openPaper('Mit Lücke');
    draft.body.insert(draft.body.length, [new Y.XmlElement('heading')]);
    await saved();
    const answer = await fix();
    expect([answer.status, answer.json.name]).toEqual([422, 'draft-incomplete']);
    expect(answer.json.problems).toContainEqual(
      expect.objectContaining({ code: 'heading-empty', severity: 'error', path: [2] }),
    );
    expect((await as('member').get(`${path}/versions`)).json).toEqual({ versions: [] });
  });

  test.each([{ label: 7 }, { label: 'x'.repeat(10_000) }, { note: ['x'] }])(
    'is not made with a label or note that is none',
    async (body) => {
      const { fix } = await openPaper('Ohne Fassung');
      expect((await fix(body)).json.name).toBe('malformed-input');
    },
  );

  test('cannot be changed or deleted even in the database', async () => {
    const { fix } = await openPaper('Unveränderlich');
    const { sha256 } = (await fix()).json;
    const sql = connect(house.databaseUrl, { max: 1 });
    onTestFinished(() => sql.end());
    await expect(sql`update versions set title = 'X' where sha256 = ${sha256}`).rejects.toThrow();
    await expect(sql`delete from versions where sha256 = ${sha256}`).rejects.toThrow();
  });
});

describe('what changed', () => {
  test('is told block by block and word by word', async () => {
    const { path, draft, write, fix } = await openPaper('Vergleich');
    await write('Wir wollen mehr Algen.');
    await fix();
    const text = draft.body.toArray().at(-1);
    if (!(text instanceof Y.XmlElement)) throw new Error('There is no paragraph');
    const words = text.get(0);
    if (!(words instanceof Y.XmlText)) throw new Error('There is no text');
    words.delete(11, 4);
    words.insert(11, 'viel weniger');
    await write('Und Moore.');
    await fix();
    const { changes } = (await as('guest').get(`${path}/versions/1/changes/2`)).json;
    expect(changes).toEqual([
      expect.objectContaining({
        kind: 'changed',
        spans: expect.arrayContaining([
          expect.objectContaining({ kind: 'removed', text: expect.stringContaining('mehr') }),
          expect.objectContaining({ kind: 'added', text: expect.stringContaining('weniger') }),
        ]),
      }),
      expect.objectContaining({ kind: 'added', before: null }),
    ]);
    expect((await as('guest').get(`${path}/versions/1/changes/1`)).json).toEqual({ changes: [] });
    const back = (await as('guest').get(`${path}/versions/2/changes/1`)).json.changes;
    expect(back.map(({ kind }: Answer['json']) => kind)).toEqual(['changed', 'removed']);
    const unknown = await as('guest').get(`${path}/versions/1/changes/3`);
    expect([unknown.status, unknown.json.name]).toEqual([404, 'not-found']);
  });
});
