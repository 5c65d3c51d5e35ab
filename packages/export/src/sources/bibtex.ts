import { runPandoc } from '../pandoc/wasm.ts';
import { type BibtexPart, bibtexParts, UNTOLD } from './bibtex-entries.ts';
import { type Claimed, judgeAll, skip, type Skipped, type SourcesRead } from './sources-read.ts';

/** Each try costs a second. */
const MOST_TRIES = 8;

/** BibTeX and BibLaTeX, read by pandoc; the latter has all that the former has. */
export async function readBibtex(text: string): Promise<SourcesRead> {
  const { claimed, unread } = await claimedIn(text);
  const { sources, skipped } = judgeAll(claimed);
  return { sources, skipped: [...unread, ...skipped] };
}

/** The same for a text that cites its sources by their keys; the items are still to be judged. */
export async function readKeyedBibtex(text: string): Promise<KeyedSources> {
  const { claimed, unread } = await claimedIn(text);
  return { items: claimed.map(({ key, item }) => [key, item]), skipped: unread };
}

export interface KeyedSources {
  readonly items: readonly (readonly [key: string, item: unknown])[];
  readonly skipped: readonly Skipped[];
}

async function claimedIn(
  text: string,
): Promise<{ readonly claimed: readonly KeyClaimed[]; readonly unread: readonly Skipped[] }> {
  const parts = bibtexParts(text);
  if (parts.length === 0 && text.trim() !== '') {
    return { claimed: [], unread: [skip('unreadable', text)] };
  }
  const whole = parts.filter(({ isWhole }) => isWhole);
  const broken = parts.filter(({ isWhole }) => !isWhole);
  const { items, stumbled } = await tryAll(whole);
  const { claimed, lost } = matched(whole, items, stumbled);
  const unread = [...broken, ...stumbled, ...lost].map((part) => skip('unreadable', part.text));
  return { claimed, unread };
}

interface KeyClaimed extends Claimed {
  readonly key: string;
}

interface Tried {
  readonly items: readonly unknown[];
  readonly stumbled: readonly BibtexPart[];
}

/** Takes out what pandoc stumbles over, and tries again with the rest. */
async function tryAll(parts: readonly BibtexPart[]): Promise<Tried> {
  const left = [...parts];
  const stumbled: BibtexPart[] = [];
  for (let tries = 0; tries < MOST_TRIES && left.length > 0; tries += 1) {
    const read = await convert(left.map(({ text }) => text).join(''));
    if ('items' in read) return { items: read.items, stumbled };
    stumbled.push(...left.splice(partAtLine(left, read.line), 1));
  }
  return { items: [], stumbled: [...stumbled, ...left] };
}

async function convert(
  input: string,
): Promise<{ readonly items: readonly unknown[] } | { readonly line: number }> {
  const job = { options: { from: 'biblatex', to: 'csljson' }, input, clock: 0 };
  try {
    const items: unknown = JSON.parse(new TextDecoder().decode(await runPandoc(job)));
    return { items: Array.isArray(items) ? items.map(withoutUntold) : [] };
  } catch (error) {
    return { line: Number(/\(line (\d+),/.exec(String(error))?.[1] ?? 1) };
  }
}

/** What an entry does not tell is not told of its source either. */
function withoutUntold(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('language' in item)) return item;
  const { language, ...rest } = item;
  return language === UNTOLD ? rest : item;
}

function partAtLine(parts: readonly BibtexPart[], line: number): number {
  let last = 0;
  const index = parts.findIndex(({ text }) => {
    last += text.split('\n').length - 1;
    return line <= last;
  });
  return index === -1 ? parts.length - 1 : index;
}

interface Matched {
  readonly claimed: readonly KeyClaimed[];
  readonly lost: readonly BibtexPart[];
}

/** Says of each entry what became of it, for pandoc leaves out in silence what it cannot use. */
function matched(
  parts: readonly BibtexPart[],
  items: readonly unknown[],
  gone: readonly BibtexPart[],
): Matched {
  const byKey = Map.groupBy(items, idOf);
  const claimed: KeyClaimed[] = [];
  const lost: BibtexPart[] = [];
  for (const part of parts) {
    if (part.key === null || gone.includes(part)) continue;
    const item = byKey.get(part.key)?.shift();
    if (item === undefined) lost.push(part);
    else claimed.push({ key: part.given, item, text: part.text });
  }
  return { claimed, lost };
}

const idOf = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
