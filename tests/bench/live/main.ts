// Measures the room against a raw relay, Yjs's own server and hocuspocus, in one run and
// interleaved, so that a change in the machine's speed meets all of them. `npm run bench:live`
// runs everything (about an hour); names of parts run only those: `… -- rates latency`, and their
// rows take the place of the old ones. For a quick look there are `--rounds=1` and
// `--only=hocuspocus,eckpunkt`.
import { cpus } from 'node:os';
import { attack } from './attack.ts';
import { coldOpen } from './cold-open.ts';
import { startDatabase, type BenchDatabase } from './database.ts';
import { losses, type Losses } from './losses.ts';
import { MEETING_SECONDS, meet, type Meeting } from './meeting.ts';
import { idleConnectionKilobytes, openRoomMegabytes } from './memory.ts';
import { highestRate } from './rates.ts';
import { replay } from './replay.ts';
import { keep } from './results.ts';
import { eckpunkt } from './subjects/eckpunkt.ts';
import { hocuspocus, relay, yjs } from './subjects/others.ts';
import type { RoomAddress, Subject } from './subjects/subject.ts';
import { print, type Rows } from './table.ts';
import { recordedWriting } from './trace.ts';

/** Reference rates (edits a second): half of what the slowest of the four servers keeps up with. */
const SHAPES = [
  { name: '1×10', shape: { rooms: 1, clients: 10 }, reference: 4000 },
  { name: '1×50', shape: { rooms: 1, clients: 50 }, reference: 1000 },
  { name: '1×200', shape: { rooms: 1, clients: 200 }, reference: 200 },
  { name: '100×4', shape: { rooms: 100, clients: 4 }, reference: 4000 },
] as const;
/** What fifty people come to who never stop typing. */
const TYPING = { name: '1×50', shape: { rooms: 1, clients: 50 }, reference: 400 } as const;

const option = (name: string) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const ROUNDS = Number(option('rounds') ?? 3);
const ONLY = option('only')?.split(',');
const KILLS = 5;

type Start = () => Promise<Subject>;

function starts(database: BenchDatabase): Record<string, Start> {
  let count = 0;
  const fresh = () => database.database(`bench_${(count += 1)}`);
  const all = {
    relay,
    yjs,
    hocuspocus: async () => hocuspocus(await fresh(), database.pid),
    eckpunkt: async () => eckpunkt(await fresh(), database.pid),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => ONLY?.includes(name) ?? true));
}

/** Every subject in turn, each started afresh; the next round begins with the first again. */
async function interleaved<T>(
  subjects: Record<string, Start>,
  rounds: number,
  measure: (subject: Subject) => Promise<T>,
): Promise<Record<string, T[]>> {
  const found: Record<string, T[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, start] of Object.entries(subjects)) {
      const subject = await start();
      (found[name] ??= []).push(await measure(subject).finally(() => subject.stop()));
    }
  }
  return found;
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const mapped = <T, U>(of: Record<string, T>, to: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(value)]));

async function latency(subjects: Record<string, Start>): Promise<Rows> {
  const rows: Rows = {};
  for (const { name, shape, reference } of [...SHAPES, TYPING]) {
    const runs = await interleaved(subjects, ROUNDS, (subject) => meet(subject, shape, reference));
    const one = (of: (meeting: Meeting) => number) =>
      mapped(runs, (meetings) => median(meetings.map(of)));
    const per10k = (meeting: Meeting) =>
      ((meeting.serverCpu + meeting.databaseCpu) * 10_000) / (meeting.sent * (shape.clients - 1));
    rows[`${name} at ${reference}/s: p50 ms`] = one((meeting) => meeting.p50);
    rows[`${name} at ${reference}/s: p95 ms`] = one((meeting) => meeting.p95);
    rows[`${name} at ${reference}/s: p99 ms`] = one((meeting) => meeting.p99);
    rows[`${name} at ${reference}/s: CPU s for 10,000 deliveries`] = one(per10k);
  }
  return rows;
}

async function rates(subjects: Record<string, Start>): Promise<Rows> {
  const rows: Rows = {};
  for (const { name, shape, reference } of SHAPES) {
    const runs = await interleaved(subjects, 1, (subject) =>
      highestRate(subject, shape, reference),
    );
    rows[`${name}: edits/s with p99 < 100 ms`] = mapped(runs, median);
  }
  return rows;
}

interface Opened {
  readonly seconds: number | null;
  readonly alone: number | undefined;
  readonly together: number;
  readonly last: number | undefined;
}

/** The recorded writing, sent as fast as the server takes it; then opened cold. */
async function history({ hocuspocus: theirs, eckpunkt: ours, ...rest }: Record<string, Start>) {
  const recording = recordedWriting();
  const firstRoom = async (subject: Subject): Promise<RoomAddress> => {
    const [room] = await subject.rooms(1);
    if (!room) throw new Error('no room');
    return room;
  };
  const inMemory = await interleaved(rest, 1, async (subject) =>
    replay(await firstRoom(subject), recording),
  );
  const stored: Record<string, Start> = {};
  if (theirs) stored['hocuspocus'] = theirs;
  if (ours) stored['eckpunkt'] = ours;
  const durable = await interleaved(stored, 1, async (subject): Promise<Opened> => {
    const room = await firstRoom(subject);
    const seconds = await replay(room, recording);
    await pause(15_000);
    await subject.restart();
    const [alone] = await coldOpen(room, 1);
    await subject.restart();
    const together = await coldOpen(room, 100);
    return { seconds, alone, together: median(together), last: together.at(-1) };
  });
  const missing = (value: number | null | undefined) => value ?? Number.NaN;
  const of = (pick: (run: Opened) => number) =>
    mapped(durable, ([run]) => (run ? pick(run) : Number.NaN));
  return {
    'replay of 259,778 edits: s': {
      ...mapped(inMemory, ([seconds]) => missing(seconds)),
      ...of((run) => missing(run.seconds)),
    },
    'cold open by 1: ms': of((run) => missing(run.alone)),
    'cold open by 100: p50 ms': of((run) => run.together),
    'cold open by 100: slowest ms': of((run) => missing(run.last)),
  } satisfies Rows;
}

/** A 20-page paper as typing leaves it, 36,706 characters: the first part of the recording. */
const TWENTY_PAGES_TXNS = 60_000;

async function memory({ hocuspocus: theirs, eckpunkt: ours, yjs: plain }: Record<string, Start>) {
  const { state } = recordedWriting(TWENTY_PAGES_TXNS);
  const subjects: Record<string, Start> = {};
  if (theirs) subjects['hocuspocus'] = theirs;
  if (ours) subjects['eckpunkt'] = ours;
  const rooms = await interleaved(subjects, 1, (subject) =>
    openRoomMegabytes(subject, 1000, state),
  );
  // It keeps nothing over a restart.
  if (plain) subjects['yjs'] = plain;
  const idle = await interleaved(subjects, 1, (subject) => idleConnectionKilobytes(subject, 1000));
  return {
    'open room of 20 pages: MB': mapped(rooms, median),
    'idle connection: KB': mapped(idle, median),
  } satisfies Rows;
}

/** Fifty people at 40 edits a second each, with and without a cursor move for every edit. */
async function presence({ eckpunkt: ours }: Record<string, Start>) {
  const shape = { rooms: 1, clients: 50 };
  const subjects: Record<string, Start> = ours ? { eckpunkt: ours } : {};
  const cores = async (cursors: boolean) => {
    const runs = await interleaved(subjects, ROUNDS, (subject) =>
      meet(subject, { ...shape, cursors }, 2000),
    );
    return mapped(runs, (meetings) =>
      median(meetings.map(({ serverCpu }) => serverCpu / MEETING_SECONDS)),
    );
  };
  const [without, withCursors] = [await cores(false), await cores(true)];
  return {
    '50 people, 2,000 edits/s: cores': without,
    '… with 2,000 cursor moves/s: cores': withCursors,
  } satisfies Rows;
}

/** What a kill -9 under 400 edits a second takes of what had been acknowledged. */
async function losing({ hocuspocus: theirs, eckpunkt: ours }: Record<string, Start>) {
  const subjects: Record<string, Start> = {};
  if (theirs) subjects['hocuspocus'] = theirs;
  if (ours) subjects['eckpunkt'] = ours;
  let nth = 0;
  const runs = await interleaved(subjects, KILLS, (subject) => losses(subject, (nth += 1)));
  const total = (of: (run: Losses) => number) =>
    mapped(runs, (kills) => kills.reduce((sum, run) => sum + of(run), 0));
  return {
    [`${KILLS} × kill -9 at 400/s: acknowledged edits`]: total((run) => run.acknowledged),
    '… of these lost': total((run) => run.lost),
  } satisfies Rows;
}

/** Ten people write while another paper is sent damaged edits. */
async function attacked({ eckpunkt: ours }: Record<string, Start>) {
  const subjects: Record<string, Start> = ours ? { eckpunkt: ours } : {};
  const shape = { rooms: 1, clients: 10 };
  const quiet = await interleaved(subjects, ROUNDS, (subject) => meet(subject, shape, 400));
  let frames = 0;
  const disturbed = await interleaved(subjects, ROUNDS, async (subject) => {
    const [target] = await subject.rooms(1);
    if (!target) throw new Error('no room');
    const attackers = attack(target);
    const meeting = await meet(subject, shape, 400);
    frames += await attackers.stop();
    return meeting;
  });
  const p99 = (runs: Record<string, Meeting[]>) =>
    mapped(runs, (meetings) => median(meetings.map((meeting) => meeting.p99)));
  return {
    '1×10 at 400/s: p99 ms': p99(quiet),
    '… while another paper is attacked: p99 ms': p99(disturbed),
    '… by so many damaged frames': mapped(disturbed, () => frames),
  } satisfies Rows;
}

const PARTS = { latency, rates, history, memory, presence, losing, attacked };

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const known = (name: string): name is keyof typeof PARTS => name in PARTS;
const parts = asked.length > 0 ? asked.filter(known) : Object.keys(PARTS).filter(known);

const date = new Date().toISOString().slice(0, 10);
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
const database = await startDatabase();
const subjects = starts(database);
try {
  for (const part of parts) print(keep({ date, machine, rows: await PARTS[part](subjects) }).rows);
} finally {
  await database.stop();
}

function pause(ms: number) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
