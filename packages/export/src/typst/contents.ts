import { wordCount, type Document, type DocumentNode } from '@eckpunkt/document';
import { everyNode } from '../resolve/rewrite.ts';
import type { Headings } from '../headings.ts';
import { typstList, typstString } from '../writers/typst/string.ts';
import type { Fields, Say } from './front.ts';

const LONG_PAPER = 1500;
const ENTRIES_ON_A_PAGE = 30;

/** How deep the contents go: as deep as one page allows; 0 where a paper needs none. */
export function contentsOf(document: Document, headings: Headings, say: Say): Fields {
  const levels = [...headings.values()].map(({ level }) => level);
  const isLong = levels.length >= 4 && wordCount(document) >= LONG_PAPER;
  const fitting = [3, 2, 1].find(
    (depth) => levels.filter((level) => level <= depth).length <= ENTRIES_ON_A_PAGE,
  );
  return {
    'contents-depth': String(isLong ? (fitting ?? 1) : 0),
    'contents-breakable': String(fitting === undefined),
    'contents-instead': typstList(withoutNotes(headings, say)),
  };
}

/** Headings with notes come into the contents without them: a note stands in one place only. */
const withoutNotes = (headings: Headings, say: Say): readonly string[] =>
  [...headings]
    .filter(([node]) => hasNote(node))
    .map(([, { id, number, text }]) =>
      typstList([typstString(id), say(`${number} ${text}`.trim())]),
    );

const hasNote = (node: DocumentNode): boolean =>
  [...everyNode(node)].some(({ type }) => type === 'footnote');
