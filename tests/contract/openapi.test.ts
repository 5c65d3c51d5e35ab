import { expect, inject, test } from 'vitest';

const house = inject('house');

interface Operation {
  readonly summary: string;
  readonly operationId: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: unknown }>> };
  readonly responses: Readonly<Record<string, { readonly description?: string; $ref?: string }>>;
}

const description = async () => {
  const answer = await fetch(`${house.url}/api/openapi.json`);
  expect(answer.headers.get('Content-Type')).toContain('application/json');
  return answer.json();
};

const operations = async () => {
  const { paths } = await description();
  return Object.entries<Record<string, Operation>>(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      path,
      route: `${method.toUpperCase()} ${path}`,
    })),
  );
};

test('has the routes of the contract', async () => {
  const routes = (await operations()).map(({ route }) => route);
  expect(routes).toEqual(
    expect.arrayContaining([
      'POST /setup',
      'POST /session',
      'DELETE /session',
      'GET /me',
      'GET /groups',
      'POST /groups',
      'POST /groups/{id}/invitations',
      'POST /invitations/accept',
      'DELETE /groups/{id}/members/{personId}',
      'GET /papers',
      'POST /papers',
      'GET /papers/{id}',
      'GET /papers/{id}/document',
      'GET /papers/{id}/versions',
      'POST /papers/{id}/versions',
      'GET /papers/{id}/versions/{n}',
      'GET /papers/{id}/versions/{a}/changes/{b}',
      'POST /papers/{id}/publications',
    ]),
  );
});

test('is of the version that it says, and refers to what is in it', async () => {
  const text = await (await fetch(`${house.url}/api/openapi.json`)).text();
  const whole = JSON.parse(text);
  expect(whole).toMatchObject({
    openapi: expect.stringMatching(/^3\.1\.\d$/),
    info: { title: 'Eckpunkt', version: expect.any(String) },
    servers: [{ url: `${house.url}/api` }],
  });
  for (const [, reference = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = reference.split('/').reduce((part, name) => part?.[name], whole);
    expect(found, reference).toBeDefined();
  }
});

test('says of each route what it is for, what it takes, and how it answers', async () => {
  const all = await operations();
  expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length);
  for (const { route, path, summary, parameters = [], responses } of all) {
    expect(summary, route).toMatch(/\S/);
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const named = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
    expect(named, route).toEqual(inPath);
    expect(Object.keys(responses), route).toEqual([expect.stringMatching(/^20[0124]$/), 'default']);
    expect(responses['default'], route).toEqual({ $ref: '#/components/responses/Refusal' });
  }
});

test('says what the body of each POST and PATCH may be', async () => {
  const withBody = (await operations()).filter(
    ({ route }) => /^(?:POST|PATCH)/.test(route) && !route.endsWith('/mail'),
  );
  for (const { route, requestBody } of withBody)
    for (const { schema } of Object.values(requestBody?.content ?? { none: { schema: null } }))
      expect(schema, route).toHaveProperty('type', 'object');
});
