import type { DocumentMark } from '@eckpunkt/document';
import type { Nodes } from './inlines.ts';
import type { Reading } from './reading.ts';
import { textOfInlines } from './text.ts';
import type { Attr, Inline } from './tree.ts';

type Within = (children: readonly Inline[], ...marks: readonly DocumentMark[]) => Nodes;

/**
 * Stretches of text that a word processor has marked. Changes that somebody proposed are taken as
 * accepted; comments belong to nobody's text.
 */
export function importSpan(
  [[, classes, attributes], children]: readonly [Attr, readonly Inline[]],
  { ledger }: Reading,
  within: Within,
): Nodes {
  const text = () => textOfInlines(children);
  const is = (...names: readonly string[]) => names.some((name) => classes.includes(name));
  if (is('comment-end')) return [];
  if (is('comment-start')) {
    const author = attributes.find(([name]) => name === 'author')?.[1];
    ledger.note('comment', author ? `${author}: ${text()}` : text());
    return [];
  }
  if (is('deletion', 'paragraph-deletion')) {
    ledger.note('deletion', text());
    return [];
  }
  if (is('insertion', 'paragraph-insertion')) ledger.note('insertion', text());
  if (is('mark', 'underline', 'ul', 'smallcaps')) ledger.note('textLook', text());
  return within(children);
}
