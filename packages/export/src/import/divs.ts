import { type DocumentNode, isPassageLanguage } from '@eckpunkt/document';
import { importBlocks } from './blocks.ts';
import type { Nodes } from './inlines.ts';
import type { Reading } from './reading.ts';
import type { Attr, Block } from './tree.ts';
import { asFlow } from './wrap.ts';

/** A part of a text that is set apart, or in another language; most are only for layout. */
export function importDiv(
  [[, classes, pairs], blocks]: readonly [Attr, readonly Block[]],
  reading: Reading,
): Nodes {
  const language = passageLanguage(pairs, reading);
  const nodes = importBlocks(blocks, reading);
  const spoken = language === null ? nodes : nodes.map((node) => inLanguage(node, language));
  const kind = classes.map((each) => kinds[each.toLowerCase()]).find(Boolean);
  const isBox = kind !== undefined && reading.place === 'flow' && spoken.every(fitsInBox);
  if (!isBox || spoken.length === 0) return spoken;
  const content = spoken.map((node) => asFlow(node, reading));
  return [{ type: 'callout', attrs: { kind }, content }];
}

/** What writers of Markdown and of web pages call their boxes. */
const kinds: Readonly<Record<string, string | undefined>> = {
  note: 'note',
  tip: 'note',
  info: 'note',
  hint: 'note',
  'callout-note': 'note',
  'callout-tip': 'note',
  important: 'important',
  warning: 'important',
  caution: 'important',
  danger: 'important',
  'callout-important': 'important',
  'callout-warning': 'important',
  example: 'example',
  beispiel: 'example',
};

const fitsInBox = ({ type }: DocumentNode): boolean => type !== 'callout';

/** Null for the language of the paper, and for those that no passage can be in. */
export function passageLanguage(pairs: Attr[2], reading: Reading): string | null {
  const tag = pairs.find(([name]) => name === 'lang' || name === 'xml:lang')?.[1] ?? '';
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  return isPassageLanguage(language) && language !== reading.language ? language : null;
}

function inLanguage(node: DocumentNode, lang: string): DocumentNode {
  if (node.type === 'codeBlock') return node;
  if (node.type !== 'text') {
    return node.content
      ? { ...node, content: node.content.map((each) => inLanguage(each, lang)) }
      : node;
  }
  const marks = node.marks ?? [];
  const isMarked = marks.some(({ type }) => type === 'language');
  return isMarked ? node : { ...node, marks: [...marks, { type: 'language', attrs: { lang } }] };
}
