import { lettersOf } from './letters.ts';
import { type Lost, type LostKind, lostKinds } from './report.ts';

const MOST_EXCERPTS = 100;
const LONGEST_EXCERPT = 160;

/** Where a reading notes what does not arrive as it was. */
export interface Ledger {
  note(kind: LostKind, excerpt: string): void;
  /** The heading below which the reading is now. */
  reach(heading: string): void;
  /** Empty before the first heading. */
  heading(): string;
  /** These words of the file are in the document in another form: computed, or an attribute. */
  hear(text: string): void;
  hasHeard(text: string): boolean;
  entries(): readonly Lost[];
  /** All that was noted or heard, at full length. */
  words(): string;
}

export function openLedger(): Ledger {
  const excerpts = new Map<LostKind, string[]>();
  const heard = new Set<string>();
  let reached = '';
  return {
    reach: (heading) => void (reached = inShort(heading)),
    heading: () => reached,
    hear: (text) => void heard.add(lettersOf(text)),
    hasHeard: (text) => heard.has(lettersOf(text)),
    note(kind, excerpt) {
      const all = excerpts.get(kind) ?? [];
      all.push(excerpt);
      excerpts.set(kind, all);
    },
    entries: () =>
      lostKinds.flatMap((kind) => {
        const all = excerpts.get(kind) ?? [];
        if (all.length === 0) return [];
        const where = all.map(inShort).filter((excerpt) => excerpt !== '');
        return [{ kind, count: all.length, where: where.slice(0, MOST_EXCERPTS) }];
      }),
    words: () => [...[...excerpts.values()].flat(), ...heard].join('\n'),
  };
}

function inShort(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const letters = Array.from(line.slice(0, 2 * LONGEST_EXCERPT));
  if (letters.length <= LONGEST_EXCERPT) return line;
  return `${letters.slice(0, LONGEST_EXCERPT - 1).join('')}…`;
}
