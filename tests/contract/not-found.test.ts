import { describe, expect, inject, test } from 'vitest';
import { askWith, refusal, UNKNOWN } from '../support/asking.ts';
import { browserOf } from '../support/contract-house.ts';
import { createPaper } from '../support/papers.ts';

const house = inject('house');
const chair = browserOf(house, 'chair');
const nobody = browserOf(house);
const ask = askWith(house);

const newPaper = (more: object = {}) => ({
  groupId: house.groupId,
  type: 'position_paper',
  title: 'Ein Papier',
  language: 'de',
  ...more,
});

type Call = readonly [method: string, path: string, body?: object];

describe('what is not for somebody is not there for him', () => {
  const calls = (groupId: string, paperId: string): readonly Call[] => [
    ['GET', `/api/groups/${groupId}`],
    ['PATCH', `/api/groups/${groupId}`, { name: 'X' }],
    [
      'POST',
      `/api/groups/${groupId}/invitations`,
      { email: 'a@example.org', name: 'A', role: 'guest' },
    ],
    ['DELETE', `/api/groups/${groupId}/invitations/${UNKNOWN}`],
    ['POST', `/api/groups/${groupId}/invitations/${UNKNOWN}/mail`],
    ['PATCH', `/api/groups/${groupId}/members/${UNKNOWN}`, { role: 'guest' }],
    ['DELETE', `/api/groups/${groupId}/members/${UNKNOWN}`],
    ['GET', `/api/papers?group=${groupId}`],
    ['POST', '/api/papers', newPaper({ groupId })],
    ['GET', `/api/papers/${paperId}`],
    ['PATCH', `/api/papers/${paperId}`, { title: 'X' }],
    ['GET', `/api/papers/${paperId}/document`],
    ['GET', `/api/papers/${paperId}/problems`],
    ['POST', `/api/papers/${paperId}/versions`, {}],
    ['GET', `/api/papers/${paperId}/versions`],
    ['GET', `/api/papers/${paperId}/versions/1`],
    ['GET', `/api/papers/${paperId}/versions/1/changes/2`],
    ['POST', `/api/papers/${paperId}/publications`, { version: 1 }],
    ['GET', `/api/papers/${paperId}/publications`],
  ];

  test.each([
    ['unknown', UNKNOWN, UNKNOWN],
    ['malformed', 'not-an-id', "1'--"],
    ['of another cluster', house.foreignGroupId, house.foreignPaperId],
    ['malformed otherwise', '%00', '%F0%9F%92%A5'],
  ])('%s ids are answered with the same bytes', async (_, groupId, paperId) => {
    const expected = (await chair.get(`/api/papers/${UNKNOWN}`)).text;
    for (const [method, path, body] of calls(groupId, paperId)) {
      const answer = await chair.ask(method, path, body);
      expect([method, path, answer.status, answer.text]).toEqual([method, path, 404, expected]);
    }
  });

  test('so are a group and a paper of others in the same cluster', async () => {
    const neighbour = browserOf(house, 'neighbour');
    const paper = await createPaper(chair, house.groupId, 'Nicht für Nachbarn');
    const expected = await neighbour.get(`/api/papers/${UNKNOWN}`);
    for (const [method, path, body] of calls(house.groupId, paper.id)) {
      const answer = await neighbour.ask(method, path, body);
      expect([method, path, answer.status, answer.text]).toEqual([
        method,
        path,
        404,
        expected.text,
      ]);
      expect(headersOf(answer.headers)).toEqual(headersOf(expected.headers));
    }
  });

  const headersOf = (headers: Headers) =>
    Object.fromEntries([...headers].filter(([name]) => name !== 'date'));

  test.each(['0', '1', '-1', '1e3', '99999999999999999999', 'x'])(
    'version %s of a paper without versions',
    async (number) => {
      const paper = await createPaper(chair, house.groupId, 'Ohne Fassung');
      const path = `/api/papers/${paper.id}/versions/${number}`;
      expect((await chair.get(path)).json.name).toBe('not-found');
      expect((await chair.get(`${path}/changes/1`)).json.name).toBe('not-found');
    },
  );
});

describe('whoever is not signed in is told so', () => {
  test.each([
    ['GET', '/api/me'],
    ['PATCH', '/api/me', { name: 'X' }],
    ['DELETE', '/api/sessions'],
    ['GET', '/api/groups'],
    ['POST', '/api/groups', { name: 'X', kind: 'lighthouse' }],
    ['GET', `/api/groups/${house.groupId}`],
    ['GET', '/api/papers'],
    ['POST', '/api/papers', newPaper()],
    ['GET', `/api/papers/${house.foreignPaperId}`],
    ['GET', `/api/papers/${UNKNOWN}/document`],
    ['GET', `/api/papers/${UNKNOWN}/versions`],
    ['POST', `/api/papers/${UNKNOWN}/publications`, { version: 1 }],
  ])('%s %s', async (method, path, body?: object) => {
    const answer = await nobody.ask(method, path, body);
    expect([answer.status, answer.json.name]).toEqual([401, 'signed-out']);
  });

  test.each(['eckpunkt=forged', 'eckpunkt=%FF', 'eckpunkt=', 'x', '=;=', 'eckpunkt=a; eckpunkt=b'])(
    'with the cookie %s, too',
    async (cookie) =>
      expect(await refusal(ask('/api/me', {}, { Cookie: cookie }))).toEqual([401, 'signed-out']),
  );
});
