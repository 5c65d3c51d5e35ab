import { type Lost, type LostKind, lostKinds } from './report.ts';

const MOST_EXCERPTS = 100;
const LONGEST_EXCERPT = 160;

/** Where a reading notes what does not arrive as it was. */
export interface Ledger {
  note(kind: LostKind, excerpt: string): void;
  entries(): readonly Lost[];
  /** All that was noted, at full length. */
  words(): string;
}

export function openLedger(): Ledger {
  const excerpts = new Map<LostKind, string[]>();
  return {
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
    words: () => [...excerpts.values()].flat().join('\n'),
  };
}

function inShort(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const letters = Array.from(line.slice(0, 2 * LONGEST_EXCERPT));
  if (letters.length <= LONGEST_EXCERPT) return line;
  return `${letters.slice(0, LONGEST_EXCERPT - 1).join('')}…`;
}
