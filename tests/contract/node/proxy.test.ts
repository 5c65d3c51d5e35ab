import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../../server/src/db/embedded/free-port.ts';
import { type RunningNode, startNode } from '../../support/start-node.ts';
import { Visitor } from '../../support/visitor.ts';

const PUBLIC_URL = 'https://papers.example.org';

let node: RunningNode;
let local: string;
beforeAll(async () => {
  const port = String(await freePort());
  local = `http://127.0.0.1:${port}`;
  node = await startNode({ environment: { PORT: port, PUBLIC_URL } });
  expect((await browserAt('192.0.2.1').post('/api/setup', setup(node))).status).toBe(201);
});
afterAll(() => node.stop());

const PASSWORD = 'ein langes Passwort';
const EMAIL = 'office@example.org';
const setup = ({ setupToken: token }: RunningNode) => ({
  token,
  cluster: { name: 'BioCon Valley MV' },
  person: { name: 'Olga Amt', email: EMAIL, password: PASSWORD },
});

/** A browser somewhere; the proxy says where it is. */
function browserAt(address: string, cookies = '') {
  const throughProxy = (request: Request) => {
    request.headers.append('X-Forwarded-For', address);
    return fetch(new Request(request.url.replace(PUBLIC_URL, local), request));
  };
  return new Visitor(throughProxy, PUBLIC_URL, cookies);
}

const tryAt = (address: string, email: string, password = 'geraten und falsch') =>
  browserAt(address).post('/api/session', { email, password });

describe('under a secure address', () => {
  test('the cookie is for this host and for secure connections alone', async () => {
    const answer = await tryAt('192.0.2.2', EMAIL, PASSWORD);
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-eckpunkt=[\w-]{43}; /);
    const flags = cookie.split('; ').slice(1);
    expect(flags).toEqual(expect.arrayContaining(['Secure', 'HttpOnly', 'Path=/', 'SameSite=Lax']));
    expect(cookie).not.toMatch(/domain/i);
  });

  test('browsers are told to come securely, and the pages name that address', async () => {
    const page = await browserAt('192.0.2.2').get('/papers');
    expect(page.headers.get('Strict-Transport-Security')).toMatch(/max-age=\d{8}/);
    expect((await browserAt('192.0.2.2').get('/sitemap.xml')).text).toContain(
      `<loc>${PUBLIC_URL}/`,
    );
  });

  test('only pages of that address may change anything', async () => {
    for (const Origin of [local, 'http://papers.example.org', 'https://example.org']) {
      const headers = { Origin, 'Content-Type': 'application/json' };
      const init = { method: 'POST', body: '{}', headers };
      expect((await fetch(`${local}/api/session`, init)).status).toBe(403);
    }
  });
});

describe('sign-in is limited', () => {
  test('to ten tries for a network address, which the proxy states', async () => {
    const lone = '198.51.100.1';
    for (let n = 0; n < 10; n += 1)
      expect((await tryAt(lone, `person${n}@example.org`)).status).toBe(401);
    const refused = await tryAt(lone, EMAIL, PASSWORD);
    expect([refused.status, refused.json.name]).toEqual([429, 'too-many-tries']);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(60);
    const invented = await tryAt(`203.0.113.9, ${lone}`, EMAIL, PASSWORD);
    expect(invented.status).toBe(429);
    expect((await tryAt('198.51.100.2', EMAIL, PASSWORD)).status).toBe(201);
  });

  test('and to ten for an account, also for one that there is not', async () => {
    for (const email of ['niemand@example.org', EMAIL]) {
      for (let n = 0; n < 10; n += 1)
        expect((await tryAt(`203.0.113.${n}`, email)).status).toBe(401);
      const refused = await tryAt('203.0.113.99', email, PASSWORD);
      expect([refused.status, refused.json.name]).toEqual([429, 'too-many-tries']);
    }
  });
});
