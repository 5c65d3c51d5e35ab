import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse, type PersonName } from '../../../tests/support/house.ts';
import { inviteTo, newPaper } from '../../../tests/support/house-papers.ts';
import { Visitor } from '../../../tests/support/visitor.ts';
import { sessionsIn } from '../accounts/sessions.ts';
import { createApp } from '../app.ts';
import type { LookedUp } from './doi-register.ts';

const URL = 'http://127.0.0.1:3000';

let house: House;
let paper: string;
beforeAll(async () => {
  house = await openHouse();
  ({ id: paper } = await newPaper(house));
  await inviteTo(house, paper);
});
afterAll(() => house.close());

const send = (name: PersonName, verb: 'read' | 'lookup', body: unknown, id = paper) =>
  house.people[name].browser.post(`/api/papers/${id}/sources/${verb}`, body);

const ris = { format: 'ris', text: 'TY  - BOOK\nTI  - Moore\nER  -\nTY  - BOOK\nER  -\n' };

describe('a list of sources', () => {
  test('is read, and what is no source is named', async () => {
    const answer = await send('member', 'read', ris);
    expect([answer.status, answer.json]).toEqual([
      200,
      {
        sources: [{ type: 'book', title: 'Moore' }],
        skipped: [{ reason: 'empty', text: 'TY  - BOOK\nER  -' }],
      },
    ]);
  });

  test('in BibTeX is read by pandoc, in a process of its own', async () => {
    const text = '@article{a, title={Moore}, author={Müller, Anna}, journal={Torf}, year={2020}}';
    const answer = await send('chair', 'read', { format: 'bibtex', text });
    expect(answer.json).toEqual({
      sources: [
        {
          type: 'article-journal',
          title: 'Moore',
          author: [{ family: 'Müller', given: 'Anna' }],
          'container-title': 'Torf',
          issued: { 'date-parts': [[2020]] },
        },
      ],
      skipped: [],
    });
  }, 60_000);

  test.each([
    [{ format: 'endnote', text: 'x' }],
    [{ format: 'ris', text: '' }],
    [{ format: 'ris', text: 'x'.repeat(900_001) }],
    [{ format: 'ris' }],
  ])('is asked for as it must (%#)', async (body) => {
    const answer = await send('member', 'read', body);
    expect([answer.status, answer.json.name]).toEqual([400, 'malformed-input']);
  });
});

describe.each([
  ['read', ris],
  ['lookup', { doi: '10.1000/182' }],
] as const)('who may %s', (verb, body) => {
  test.each([
    ['guest', 403],
    ['invited', 403],
    ['neighbour', 404],
    ['foreigner', 404],
  ] as const)('not %s: %d', async (name, status) => {
    expect((await send(name, verb, body)).status).toBe(status);
  });

  test('nobody without a session, or of a paper that is not there', async () => {
    const answer = await house.anybody.post(`/api/papers/${paper}/sources/${verb}`, body);
    expect(answer.status).toBe(401);
    const unknown = await send('office', verb, body, 'a0000000-0000-4000-8000-000000000000');
    expect(unknown.status).toBe(404);
  });

  test('nobody while the paper is parked', async () => {
    const { id } = await newPaper(house);
    await house.people.chair.browser.patch(`/api/papers/${id}`, { state: 'parked' });
    const answer = await send('member', verb, body, id);
    expect([answer.status, answer.json.name]).toEqual([409, 'paper-parked']);
  });
});

describe('a DOI', () => {
  test('is looked up only where the operator has allowed it', async () => {
    const answer = await send('member', 'lookup', { doi: '10.1000/182' });
    expect([answer.status, answer.json.name]).toEqual([501, 'lookup-off']);
  });

  const known: LookedUp = { ok: true, source: { type: 'book', title: 'Moore' } };

  test.each([
    [known, 200, undefined],
    [{ ok: false, why: 'unknown' }, 404, 'doi-unknown'],
    [{ ok: false, why: 'away' }, 502, 'register-away'],
  ] as const)('gives what the register knows (%#)', async (found, status, name) => {
    const asked: string[] = [];
    const dois = {
      lookUp: (doi: string): Promise<LookedUp> => {
        asked.push(doi);
        return Promise.resolve(found);
      },
    };
    const app = createApp({ ...house.host, dois });
    const [cookie] = (await sessionsIn(house.sql, URL).start(house.people.member.id)).split(';');
    const member = new Visitor((request) => app.fetch(request), URL, cookie);
    const answer = await member.post(`/api/papers/${paper}/sources/lookup`, {
      doi: ' https://doi.org/10.1000/182',
    });
    expect([answer.status, answer.json.name, asked]).toEqual([status, name, ['10.1000/182']]);
    if (found.ok) expect(answer.json).toEqual({ source: found.source });
  });

  test.each([
    '',
    '10.1000',
    'example.org/10.1000/182',
    '10.1000/a b',
    `10.1000/${'x'.repeat(600)}`,
  ])('is not %j', async (doi) => {
    const answer = await send('member', 'lookup', { doi });
    expect([answer.status, answer.json.name]).toEqual([400, 'malformed-input']);
    expect(answer.json.fields[0].path).toBe('doi');
  });
});
