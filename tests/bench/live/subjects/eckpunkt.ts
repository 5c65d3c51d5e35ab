import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ended, killed, printed, somePort, type RoomAddress, type Subject } from './subject.ts';

const SERVER = fileURLToPath(new URL('../../../../server/src/node.ts', import.meta.url));
/** As `npm start` has them. */
const FLAGS = ['--max-semi-space-size=16'];
export const TOKEN = 'bench-setup-token-0123456789';

/** The whole application as people run it: sign-in, rights, door, log and all. */
export async function eckpunkt(databaseUrl: string, databasePid: number): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), 'eckpunkt-bench-'));
  const env = {
    ...process.env,
    PORT: String(somePort()),
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
    SETUP_TOKEN: TOKEN,
    LOG_LEVEL: 'error',
  };
  const run = async () => {
    const started = spawn(process.execPath, [...FLAGS, SERVER], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await printed(started, /ready at/);
    return started;
  };
  let child = await run();
  const office = await setUp(`http://127.0.0.1:${env.PORT}`);
  return {
    name: 'Eckpunkt',
    rooms: (count) => Promise.all(Array.from({ length: count }, () => office.room())),
    processes: () => ({ server: child.pid ?? 0, database: databasePid }),
    async restart() {
      await ended(child);
      child = await run();
    },
    async crash() {
      await killed(child);
      child = await run();
    },
    async stop() {
      await ended(child);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Sets the installation up and gives a way to make papers in it. */
export async function setUp(url: string) {
  const post = async (path: string, body: unknown, cookie = '') => {
    const headers = { 'content-type': 'application/json', origin: url, cookie };
    const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const person = { name: 'Bench', email: 'bench@example.org', password: 'a long bench password' };
  const first = await post('/api/setup', { token: TOKEN, cluster: { name: 'Bench' }, person });
  const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const group = await post('/api/groups', { name: 'Bench', kind: 'working_group' }, cookie);
  const { id: groupId } = await group.json();

  const room = async (): Promise<RoomAddress> => {
    const input = { groupId, type: 'white_paper', title: 'Bench', language: 'de' };
    const { id, schemaVersion } = await (await post('/api/papers', input, cookie)).json();
    return {
      port: Number(new URL(url).port),
      path: `/live/${id}?schema=${schemaVersion}`,
      headers: { cookie, origin: url },
      prefix: new Uint8Array(),
      greeting: [],
    };
  };
  return { room };
}
