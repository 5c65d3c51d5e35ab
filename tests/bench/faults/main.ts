// Kills the server, PostgreSQL, or both, again and again, while people write; then counts whether
// every edit that they were told of as saved is there, once. `npm run bench:faults` kills 200, 50
// and 20 times; `… -- --server 5 --postgres 2 --both 1 --edits 2000` is a short run. SIGKILL does
// not cut the power: it shows that nothing counts as saved before PostgreSQL has it, not the disk.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../../convergence/random.ts';
import { setUp } from '../live/subjects/eckpunkt.ts';
import { countWords } from './count.ts';
import { schedule, strike } from './faults.ts';
import { Installation } from './installation.ts';
import { readOptions } from './options.ts';
import { People } from './people.ts';

const ROOMS = 4;
/** Of ten faults one strikes before the house is back from the one before. */
const EARLY = 0.1;
const LONGEST_PAUSE_MS = 800;
/** Whoever has not come back after this does not come back. */
const PATIENCE_MS = 60_000;
/** Everybody sees the same two seconds after the last fault is over. */
const PROMISED_MS = 2_000;

const options = readOptions(process.argv.slice(2));
const random = new Random(options.seed);
const deadline = Date.now() + options.minutes * 60_000;
const begun = Date.now();

const installation = new Installation();
await installation.start();
const office = await setUp(installation.url);
const rooms = await Promise.all(Array.from({ length: ROOMS }, () => office.room()));
const people = new People(rooms, random);
people.start();

/** Waits until it is so; throws when it does not come about. */
async function until(what: string, isSo: () => boolean, patience = PATIENCE_MS) {
  const last = Math.min(Date.now() + patience, deadline);
  while (!isSo()) {
    if (Date.now() > last) throw new Error(`In vain: ${what}.`);
    await sleep(10);
  }
}

async function goOn() {
  const before = people.acknowledged();
  await until('edits are acknowledged again', () => people.acknowledged() > before);
}

async function run() {
  await goOn();
  const faults = schedule(options, random);
  for (const [index, fault] of faults.entries()) {
    if (!random.chance(EARLY)) await goOn();
    await sleep(random.below(LONGEST_PAUSE_MS));
    await strike(fault, installation, random);
    people.shuffle();
    if (index % 10 === 9)
      console.error(`${index + 1} faults, ${people.acknowledged()} edits saved`);
  }
  await until('enough edits', () => people.acknowledged() >= options.edits, Infinity);
  people.stopTyping();
  await until('everybody is back', () => people.areHere());
  await until('every edit of theirs is acknowledged', () => people.open() === 0);
  await until('all see the same', () => people.diverged() === 0, PROMISED_MS);
}

const trouble = await run().then(
  () => null,
  (error: unknown) => String(error),
);
people.stopTyping();
const diverged = people.diverged();
people.leave();
await installation.stop();
const { clean, damages, examined } = await installation.fsck();
await installation.start();
const { found, lost, doubled } = await countWords(installation.url, rooms, people.ledgers());
await installation.stop();

const sorted = installation.startTimes.toSorted((a, b) => a - b);
const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
  options,
  minutes: Math.round((Date.now() - begun) / 6000) / 10,
  trouble,
  sent: people.sent(),
  acknowledged: people.acknowledged(),
  found,
  lost: lost + people.missed(),
  doubled,
  refused: people.refusals(),
  'rooms where people see different texts': diverged,
  crashes: installation.crashes,
  'starts that failed': installation.failedStarts,
  'start: median ms': Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
  'start: longest ms': Math.round(sorted.at(-1) ?? 0),
  fsck: { clean, damages: damages.slice(0, 20), examined },
};
console.log(JSON.stringify(result, null, 2));
const folder = new URL('../results/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('faults.json', folder), `${JSON.stringify(result, null, 2)}\n`);

const isGood =
  trouble === null &&
  clean &&
  result.lost + doubled + result.refused + diverged + installation.crashes === 0;
if (isGood) installation.remove();
else console.error(`What is left is in ${installation.folder}.`);
process.exitCode = isGood ? 0 : 1;
