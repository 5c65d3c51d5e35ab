import { beforeAll, describe, expect, inject, test } from 'vitest';
import { formWith } from '../support/archives.ts';
import { browserOf, type PersonName } from '../support/contract-house.ts';
import { createPaper } from '../support/papers.ts';

const house = inject('house');
const as = (name: PersonName) => browserOf(house, name);

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><script>alert(1)</script><rect width="40" height="20" onclick="alert(2)"/></svg>';

let path = '';
beforeAll(async () => {
  const paper = await createPaper(as('chair'), house.groupId, 'Mit Bild');
  path = `/api/papers/${paper.id}/figures`;
});

/** On Workers there is no process to decode pictures in. */
describe.runIf(house.host === 'node')('a figure', () => {
  test('is taken, named by its bytes, and shown without anything that runs', async () => {
    const { status, json } = await as('member').post(path, formWith('bild.svg', SVG));
    expect(status).toBe(201);
    expect(json).toMatchObject({ mediaType: 'image/svg+xml', width: 40, height: 20 });
    const answer = await as('guest').get(`${path}/${json.hash}`);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('<rect width="40" height="20"/>');
    expect(answer.text).not.toMatch(/script|alert|onclick/);
    expect(answer.headers.get('Content-Security-Policy')).toMatch(/sandbox$/);
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(answer.headers.get('Cache-Control')).toMatch(/^private.*immutable$/);
  });

  test('is brought by writers alone, and for others there is no paper', async () => {
    const statuses: Partial<Record<PersonName, number>> = {};
    for (const name of ['guest', 'neighbour', 'foreigner'] as const)
      statuses[name] = (await as(name).post(path, formWith('bild.svg', SVG))).status;
    expect(statuses).toEqual({ guest: 403, neighbour: 404, foreigner: 404 });
  });

  test.each([
    ['a text', 'Moor', 415, 'figure-kind-unknown'],
    [
      'a broken drawing',
      '<svg xmlns="http://www.w3.org/2000/svg"><rect>',
      422,
      'figure-unreadable',
    ],
    ['21 MB', 'x'.repeat(21 * 1024 * 1024), 413, 'figure-too-large'],
  ])('is not %s', async (_name, bytes, status, name) => {
    const answer = await as('member').post(path, formWith('bild', bytes));
    expect([answer.status, answer.json.name]).toEqual([status, name]);
  });
});

test.runIf(house.host === 'workerd')('without a process of our own none is taken', async () => {
  const answer = await as('member').post(path, formWith('bild.svg', SVG));
  expect([answer.status, answer.json.name]).toEqual([501, 'figures-away']);
});

test('one that nobody has is not found, whoever asks', async () => {
  const nothing = `${path}/${'0'.repeat(64)}`;
  expect((await as('member').get(nothing)).json.name).toBe('not-found');
  expect((await as('neighbour').get(nothing)).json.name).toBe('not-found');
  const { slug } = house.published.paper;
  const answer = await fetch(`${house.url}/papers/${slug}/figures/${'0'.repeat(64)}`);
  expect(answer.status).toBe(404);
});
