import { describe, expect, inject, test } from 'vitest';
import { askWith, refusal, UNKNOWN } from '../support/asking.ts';
import { browserOf } from '../support/contract-house.ts';

const house = inject('house');
const chair = browserOf(house, 'chair');
const ask = askWith(house, chair.cookies);

const newPaper = (more: object = {}) => ({
  groupId: house.groupId,
  type: 'position_paper',
  title: 'Ein Papier',
  language: 'de',
  ...more,
});

describe('a body that a route does not take', () => {
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    ask('/api/papers', { method: 'POST', body }, headers);

  test.each(['', '{', '[]', 'null', '7', '"\\ud800"', '{"groupId":', '\u0000', '{"a":1}}'])(
    '%j is malformed',
    async (body) => expect(await refusal(post(body))).toEqual([400, 'malformed-input']),
  );

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'x'])(
    'JSON as %s is malformed',
    async (type) => {
      const body = JSON.stringify(newPaper());
      const answer = post(body, { 'Content-Type': type });
      expect(await refusal(answer)).toEqual([400, 'malformed-input']);
    },
  );

  test.each(['text/plain', ''])('is not overlooked as %j', async (type) => {
    const path = `/api/papers/${house.published.paper.id}/versions`;
    const init = { method: 'POST', body: new Blob(['{"label":"Wichtig"}']) };
    const answer = ask(path, init, { 'Content-Type': type });
    expect(await refusal(answer)).toEqual([400, 'malformed-input']);
  });

  test.each([
    ['title', 'of 10,000 characters', 'x'.repeat(10_000)],
    ['title', 'empty', ''],
    ['title', 'blank', '  \t '],
    ['title', 'of two lines', 'Zwei\nZeilen'],
    ['title', 'with a NUL', 'Null\u0000'],
    ['title', 'with half a character', '\ud800'],
    ['title', 'that is a number', 7],
    ['title', 'that is null', null],
    ['type', 'unknown', 'novel'],
    ['language', 'unknown', 'fr'],
    ['groupId', 'that is a number', 7],
  ])('%s %s', async (field, _, value) => {
    const { status, json } = await chair.post('/api/papers', newPaper({ [field]: value }));
    expect([status, json.name]).toEqual([400, 'malformed-input']);
    expect(json.fields).toEqual([{ path: field, message: expect.any(String) }]);
  });

  test('what a route does not know is not taken for something', async () => {
    const more = { id: UNKNOWN, slug: 'mine', state: 'published', __proto__: { language: 'x' } };
    const paper = (await chair.post('/api/papers', newPaper(more))).json;
    expect(paper).toMatchObject({ state: 'drafting', language: 'de' });
    expect([paper.id, paper.slug]).not.toContain(UNKNOWN);
    expect(paper.slug).not.toBe('mine');
  });

  const large = JSON.stringify(newPaper({ note: 'x'.repeat(1024 * 1024) }));

  test('over 1 MiB', async () => {
    expect(await refusal(post(large))).toEqual([413, 'too-large']);
  });

  test('over 1 MiB, of a length that nobody stated', async () => {
    const init = { method: 'POST', body: new Blob([large]).stream(), duplex: 'half' };
    expect(await refusal(ask('/api/papers', init as RequestInit))).toEqual([413, 'too-large']);
  });

  test('deeper than anybody can nest by hand', async () => {
    const body = `{"title":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(await refusal(post(body))).toEqual([400, 'malformed-input']);
  });
});
