import type { DocumentMark } from '@eckpunkt/document';
import { passageLanguage } from './divs.ts';
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
  reading: Reading,
  within: Within,
): Nodes {
  const { ledger } = reading;
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
  if (is('mark', 'smallcaps')) ledger.note('textLook', text());
  return within(children, ...marksOf(classes, attributes, reading));
}

function marksOf(
  classes: readonly string[],
  attributes: Attr[2],
  reading: Reading,
): readonly DocumentMark[] {
  const lang = passageLanguage(attributes, reading);
  const long = classes.includes('abbr') && attributes.find(([name]) => name === 'title')?.[1];
  const isUnderlined = classes.includes('underline') || classes.includes('ul');
  return [
    ...(lang === null ? [] : [{ type: 'language', attrs: { lang } }]),
    ...(long ? [{ type: 'abbreviation', attrs: { long } }] : []),
    ...(isUnderlined ? [{ type: 'underline' }] : []),
    ...(classes.includes('kbd') ? [{ type: 'code' }] : []),
  ];
}
