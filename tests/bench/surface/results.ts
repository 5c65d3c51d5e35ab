import { mkdirSync, writeFileSync } from 'node:fs';
import type { Visit } from './measure.ts';
import type { SubjectName } from './subjects.ts';
import { PLACES, type Place } from './typing.ts';

/** One measure: ours, the bare page's, ours divided by it, and what ours may be at most. */
export interface Row {
  readonly eckpunkt: number;
  readonly bare: number;
  readonly ratio: number;
  readonly bar?: number;
}

export interface Result {
  readonly date: string;
  readonly machine: string;
  /** The greatest load average of a minute while it ran. */
  readonly load: number;
  readonly paper: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<string, Row>>;
}

type Visits = Readonly<Record<SubjectName, readonly Visit[]>>;

const FILE = new URL('../results/surface.json', import.meta.url);

export function rowsOf(visits: Visits): Record<string, Row> {
  const row = (of: (visits: readonly Visit[]) => number, bar?: number): Row => {
    const [ours, theirs] = [of(visits.eckpunkt), of(visits.bare)];
    const ratio = Math.round((ours / theirs) * 100) / 100;
    return { eckpunkt: ours, bare: theirs, ratio, ...(bar !== undefined && { bar }) };
  };
  const places = Object.keys(PLACES) as Place[];
  const rows: Record<string, Row> = {
    'text can be written in: ms': row((all) => median(all.map(({ editable }) => editable)), 3000),
    'first letter is painted: ms': row((all) => median(all.map((one) => one.firstLetter))),
    'key to paint, p50: ms': row((all) => quantile(letters(all, places), 0.5), 50),
    'key to paint, p95: ms': row((all) => quantile(letters(all, places), 0.95), 100),
  };
  for (const place of places) {
    rows[`… at the ${place}, p50: ms`] = row((all) => quantile(letters(all, [place]), 0.5));
    rows[`… at the ${place}, p95: ms`] = row((all) => quantile(letters(all, [place]), 0.95));
  }
  return rows;
}

const letters = (visits: readonly Visit[], places: readonly Place[]) =>
  visits.flatMap(({ keystrokes }) => places.flatMap((place) => keystrokes[place]));

/** To a tenth of a millisecond; the browser's clock is no finer. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return Math.round((at ?? Number.NaN) * 10) / 10;
}

const median = (numbers: readonly number[]) => quantile(numbers, 0.5);

export function keep(result: Result): void {
  mkdirSync(new URL('.', FILE), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(result, null, 2)}\n`);
}

export function print({ date, machine, load, rows }: Result): void {
  console.log(`${date}, ${machine}, load ${load.toFixed(1)}\n`);
  console.log('| | bar | Eckpunkt | bare TipTap | ratio |\n|---|---:|---:|---:|---:|');
  for (const [name, { bar, eckpunkt, bare, ratio }] of Object.entries(rows)) {
    console.log(`| ${name} | ${bar ?? ''} | ${eckpunkt} | ${bare} | ${ratio} |`);
  }
}
