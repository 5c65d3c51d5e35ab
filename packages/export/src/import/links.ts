import { type DocumentMark, isAllowedHref } from '@eckpunkt/document';
import { importInlines, type Nodes } from './inlines.ts';
import type { Reading } from './reading.ts';
import { textOfInlines } from './text.ts';
import type { Attr, Inline, Target } from './tree.ts';

/**
 * A link leads to the web, or to a place in the file: then it is a reference that holds the words
 * of the link, until `settle` knows what that place has become.
 */
export function importLink(
  [, children, [href]]: readonly [Attr, readonly Inline[], Target],
  reading: Reading,
  marks: readonly DocumentMark[],
): Nodes {
  const target = /^#(.+)/.exec(href)?.[1];
  const others = marks.filter(({ type }) => type !== 'link');
  if (isAllowedHref(href)) {
    return importInlines(children, reading, [...others, { type: 'link', attrs: { href } }]);
  }
  const content = importInlines(children, reading, marks);
  // What is no text stays as it is: the words are only kept for the case that there is no place.
  const isText = content.every(({ type }) => type === 'text');
  if (target !== undefined && isText) {
    return [{ type: 'crossReference', attrs: { target }, content }];
  }
  const text = textOfInlines(children);
  reading.ledger.note('link', text === href ? text : `${text} (${href})`);
  return content;
}
