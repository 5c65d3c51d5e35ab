import { startsSplit, definitionsJoined } from './odt-lists.ts';
import { baseStyles } from './odt-styles.ts';
import type { Tree } from './tree.ts';

// Pandoc tells neither with which number an item of an ODT's list begins anew, nor the styles of
// paragraphs, which are all that makes a list of definitions there. So these paragraphs get a mark
// that begins their text, between two noncharacters, and lose it once the tree is there.

const mark = (role: string): string => `\uFDD0${role}\uFDD1`;

/** An item with a number of its own, up to where the text of its first paragraph begins. */
const NUMBERED =
  /<text:list-item\b[^>]*?\btext:start-value="(\d{1,4})"[^>]*>\s*<text:p\b(?:[^>/]|\/(?!>))*>/g;

const PARAGRAPH = /<text:p\b((?:[^>/]|\/(?!>))*)>/g;

export function markedOdt(xml: string): string {
  const baseOf = baseStyles(xml);
  return xml
    .replace(NUMBERED, (open, number: string) => open + mark(number))
    .replace(PARAGRAPH, (open, attributes: string) => {
      const role = roleOf(baseOf(attributes));
      return role === null ? open : open + mark(role);
    });
}

/** As LibreOffice names them, and as pandoc does, from which our own files come. */
const roleOf = (style: string): string | null => {
  if (/^(?:Definition_20_Term|List_20_Heading)/.test(style)) return 'term';
  return /^(?:Definition_20_Definition|List_20_Contents)/.test(style) ? 'definition' : null;
};

/** The tree with lists of definitions, and with lists that begin anew where their numbers do. */
export const unmarked = (tree: Tree): Tree =>
  withoutMarks({ ...tree, blocks: definitionsJoined(startsSplit(tree.blocks)) });

// What came out of JSON goes through it once more.
const withoutMarks = (tree: Tree): Tree =>
  JSON.parse(JSON.stringify(tree).replace(/\uFDD0[^\uFDD1]*\uFDD1/g, '')) as Tree;
