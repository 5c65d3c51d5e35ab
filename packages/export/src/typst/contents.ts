import { wordCount } from '@eckpunkt/document';
import type { PaperInput } from '../front.ts';
import type { Headings } from '../headings.ts';
import type { Fields } from './front.ts';

const LONG_PAPER = 1500;
const ENTRIES_ON_A_PAGE = 30;

/** How deep the contents go: as deep as one page allows; 0 where a paper needs none. */
export function contentsOf({ document }: PaperInput, headings: Headings): Fields {
  const levels = [...headings.values()].map(({ level }) => level);
  const isLong = levels.length >= 4 && wordCount(document) >= LONG_PAPER;
  const fitting = [3, 2, 1].find(
    (depth) => levels.filter((level) => level <= depth).length <= ENTRIES_ON_A_PAGE,
  );
  return {
    'contents-depth': String(isLong ? (fitting ?? 1) : 0),
    'contents-breakable': String(fitting === undefined),
  };
}
