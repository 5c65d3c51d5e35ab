import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { isKeeper, openDoiRegister } from './doi-register.ts';

const log = { debug() {}, info() {}, warn() {}, error() {} };
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const JOSS = {
  type: 'journal-article',
  title: 'Open &amp; shut',
  author: [{ family: 'Smith', given: 'Arfon' }],
  issued: { 'date-parts': [[2018, 2]] },
  reference: [{ key: 'x' }],
  DOI: '10.9999/somebody-else',
};

const json: RequestListener = (_request, response) => {
  response.setHeader('Content-Type', 'application/vnd.citationstyles.csl+json');
  response.end(JSON.stringify(JOSS));
};

const away = { ok: false, why: 'away' };

test('asks for CSL-JSON, and makes a source of it', async () => {
  const asked: unknown[] = [];
  const origin = await serve((request, response) => {
    asked.push([request.url, request.headers.accept]);
    json(request, response);
  });
  const found = await openDoiRegister({ log, origin }).lookUp('10.1000/a b?#/c<1>');
  expect(asked).toEqual([
    ['/10.1000/a%20b%3F%23/c%3C1%3E', 'application/vnd.citationstyles.csl+json'],
  ]);
  expect(found).toEqual({
    ok: true,
    source: {
      type: 'article-journal',
      title: 'Open & shut',
      author: [{ family: 'Smith', given: 'Arfon' }],
      issued: { 'date-parts': [[2018, 2]] },
      DOI: '10.1000/a b?#/c<1>',
    },
  });
});

test('goes where it is sent, if that may be trusted', async () => {
  const agency = await serve(json);
  const origin = await serve((_request, response) => {
    response.writeHead(302, { Location: `${agency}/works/1` }).end();
  });
  const trusts = ({ origin: next }: URL) => next === agency;
  expect(await openDoiRegister({ log, origin, trusts }).lookUp('10.1000/1')).toMatchObject({
    ok: true,
  });
  const asked: string[] = [];
  const nosy = await serve((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(302, { Location: `${agency}/works/1` }).end();
  });
  expect(await openDoiRegister({ log, origin: nosy }).lookUp('10.1000/1')).toEqual(away);
  expect(asked).toEqual(['/10.1000/1']);
});

test('is not sent round in circles', async () => {
  let asked = 0;
  const origin = await serve((_request, response) => {
    asked += 1;
    response.writeHead(301, { Location: '/again' }).end();
  });
  expect(await openDoiRegister({ log, origin, trusts: () => true }).lookUp('10.1000/1')).toEqual(
    away,
  );
  expect(asked).toBe(6);
});

test('tells what is not known from what does not answer', async () => {
  for (const [status, why] of [
    [404, 'unknown'],
    [410, 'unknown'],
    [500, 'away'],
    [406, 'away'],
  ] as const) {
    const origin = await serve((_request, response) => response.writeHead(status).end('{}'));
    expect(await openDoiRegister({ log, origin }).lookUp('10.1000/1')).toEqual({ ok: false, why });
  }
});

test.each([
  ['no JSON', '<html>'],
  ['no item', '[]'],
  ['an empty item', '{}'],
])('takes %s for no answer', async (_what, body) => {
  const origin = await serve((_request, response) => response.end(body));
  expect(await openDoiRegister({ log, origin }).lookUp('10.1000/1')).toEqual(away);
});

test('waits only so long, and reads only so much', async () => {
  const silent = await serve(() => undefined);
  const began = performance.now();
  expect(
    await openDoiRegister({ log, origin: silent, milliseconds: 100 }).lookUp('10.1000/1'),
  ).toEqual(away);
  expect(performance.now() - began).toBeLessThan(5_000);

  let sent = 0;
  const endless = await serve((_request, response) => {
    const more = setInterval(() => {
      sent += 1;
      response.write(' '.repeat(256 * 1024));
    }, 1);
    response.on('close', () => clearInterval(more));
  });
  expect(await openDoiRegister({ log, origin: endless }).lookUp('10.1000/1')).toEqual(away);
  expect(sent * 256).toBeLessThan(100 * 1024);
});

test.each([
  ['https://api.crossref.org/v1/works/10.1000%2F1/transform', true],
  ['https://doi.org/10.1000/1', true],
  ['https://data.crosscite.org/10.1000%2F1', true],
  ['http://api.crossref.org/', false],
  ['https://api.crossref.org:8443/', false],
  ['https://somebody@api.crossref.org/', false],
  ['https://crossref.org.example.org/', false],
  ['https://notcrossref.org/', false],
  ['https://127.0.0.1/', false],
])('%s may be trusted: %j', (address, trusted) => expect(isKeeper(new URL(address))).toBe(trusted));
