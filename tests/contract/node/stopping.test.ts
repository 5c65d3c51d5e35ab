import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { type LiveClient, openClient, writeParagraph } from '../../support/live-client.ts';
import { createGroup, createPaper } from '../../support/papers.ts';
import { setUp, signIn, type SignedInPerson } from '../../support/people.ts';
import { ENVIRONMENT, PROGRAM, type RunningNode, startNode } from '../../support/start-node.ts';
import { tell } from '../../support/tcp.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'eckpunkt-contract-'));
  // What is registered first runs last: by then all that a test has started is told to end, and
  // a database whose process was killed may take a moment more.
  onTestFinished(() => rm(dataDir, { recursive: true, force: true, maxRetries: 50 }));
});

/** A node on data of its own, its office, and a paper of that. */
async function settled() {
  const node = await startNode({ embedded: true, dataDir });
  onTestFinished(() => void node.process.kill('SIGKILL'));
  const office = await setUp(node);
  const groupId = await createGroup(office.browser, 'AG Dauer');
  const paper = await createPaper(office.browser, groupId, 'Dauerhaft');
  return { node, office, paper };
}

async function open(
  node: RunningNode,
  { browser }: SignedInPerson,
  paperId: string,
  doc = new Y.Doc(),
): Promise<LiveClient> {
  const url = node.url.replace('http', 'ws');
  const client = openClient({ url }, { cookie: browser.cookies }, paperId, { doc });
  onTestFinished(() => client.leave());
  await client.synced();
  return client;
}

const databasePid = async () =>
  Number((await readFile(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0]);

const handshake = (node: RunningNode, paperId: string, { browser }: SignedInPerson) => [
  `GET /live/${paperId}?schema=2 HTTP/1.1`,
  `Host: ${new URL(node.url).host}`,
  `Origin: ${node.url}`,
  `Cookie: ${browser.cookies}`,
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
  '',
  '',
];

test('SIGTERM ends all within 10 s with 0, whoever is still there', async () => {
  const { node, office, paper } = await settled();
  const database = await databasePid();
  const client = await open(node, office, paper.id);
  const codes: (number | undefined)[] = [];
  client.provider.on('connection-close', (event) => codes.push(event?.code));
  const mute = tell(node, ...handshake(node, paper.id, office));
  const idle = tell(node, 'GET /healthz HTTP/1.1', 'Host: x', '', '');
  const slow = tell(node, 'POST /api/session HTTP/1.1', 'Host: x', 'Content-Length: 99', '', '{');
  await sleep(300);
  writeParagraph(client, 'Im letzten Augenblick.');

  const begun = Date.now();
  const exited = once(node.process, 'exit');
  node.process.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  expect(Date.now() - begun).toBeLessThan(10_000);
  await Promise.all([mute, idle, slow]);
  expect(codes).toContain(1012);
  expect(() => process.kill(database, 0)).toThrow('ESRCH');
  await expect(fetch(node.url)).rejects.toThrow();
});

test('a second one on the same data gives up, and leaves the first as it is', async () => {
  const { node, office } = await settled();
  const env = { ...ENVIRONMENT, PORT: '0', DATA_DIR: dataDir };
  const begun = Date.now();
  const second = spawn(process.execPath, [PROGRAM], { env });
  let told = '';
  for (const stream of [second.stdout, second.stderr])
    stream.on('data', (chunk) => (told += String(chunk)));
  expect(await once(second, 'close')).toEqual([1, null]);
  expect(told).toMatch(/^Another Eckpunkt is running on this DATA_DIR: .+\.\n$/);
  expect(Date.now() - begun).toBeLessThan(10_000);
  expect((await office.browser.get('/readyz')).status).toBe(200);
  expect(await node.stop()).toBe(0);
});

test('SIGINT, which a terminal sends, ends it with 0, too', async () => {
  const node = await startNode();
  onTestFinished(async () => void (await node.stop()));
  const exited = once(node.process, 'exit');
  node.process.kill('SIGINT');
  expect(await exited).toEqual([0, null]);
});

test('after kill -9 a new start has every edit that was acknowledged, and none twice', async () => {
  const { node, office, paper } = await settled();
  const client = await open(node, office, paper.id);
  for (let n = 0; n < 20; n += 1) writeParagraph(client, `Sicher ${n}.`);
  await expect.poll(() => client.allSaved()).toBe(true);
  for (let n = 0; n < 20; n += 1) writeParagraph(client, `Unterwegs ${n}.`);
  await sleep(3);
  const ended = once(node.process, 'exit');
  node.process.kill('SIGKILL');
  await ended;
  client.leave();

  const again = await startNode({ embedded: true, dataDir });
  onTestFinished(async () => void (await again.stop()));
  const person = await signIn(again, office);
  const textOf = async () => (await person.browser.get(`/api/papers/${paper.id}/document`)).text;
  const timesIn = (text: string, what: string) =>
    Array.from({ length: 20 }, (_, n) => text.split(`"${what} ${n}."`).length - 1);
  expect(timesIn(await textOf(), 'Sicher')).toEqual(Array(20).fill(1));
  expect(Math.max(...timesIn(await textOf(), 'Unterwegs'))).toBeLessThan(2);

  // What was not acknowledged any more comes with the browser that still has it.
  const back = await open(again, person, paper.id, client.doc);
  await expect.poll(() => back.allSaved()).toBe(true);
  expect(timesIn(await textOf(), 'Sicher')).toEqual(Array(20).fill(1));
  expect(timesIn(await textOf(), 'Unterwegs')).toEqual(Array(20).fill(1));
});

test('it outlives the death of its database', async () => {
  const { node, office } = await settled();
  process.kill(await databasePid(), 'SIGKILL');
  const status = async () => (await office.browser.get('/api/me')).status;
  await expect.poll(status, { timeout: 10_000 }).toBe(200);
  expect(await node.stop()).toBe(0);
});
