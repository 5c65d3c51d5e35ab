import type { DocumentNode } from '@eckpunkt/document';
import { importInlines, importRaw, lineBreak, type Nodes, words } from './inlines.ts';
import { importBullets, importDefinitions, importNumbered } from './lists.ts';
import { inside, isTooDeep, type Reading } from './reading.ts';
import { importTable } from './tables.ts';
import { textOfBlocks, textOfInlines } from './text.ts';
import type { Attr, Block, Inline } from './tree.ts';
import { aroundProse, isProse } from './wrap.ts';

/** Blocks of a text, in the form that papers have; what stands empty goes. */
export const importBlocks = (blocks: readonly Block[], reading: Reading): Nodes =>
  blocks.flatMap((block) => importBlock(block, reading));

function importBlock(block: Block, reading: Reading): Nodes {
  switch (block.t) {
    case 'Para':
    case 'Plain':
      return paragraph(importInlines(block.c, reading));
    case 'LineBlock':
      return lines(block.c.map((line) => importInlines(line, reading)));
    case 'CodeBlock':
      reading.ledger.note('code', block.c[1]);
      return lines(block.c[1].split('\n').map((line) => words(line)));
    case 'RawBlock':
      return paragraph(importRaw(block.c, reading));
    case 'BlockQuote':
      return importQuote(block.c, reading);
    case 'BulletList':
      return importBullets(block.c, reading);
    case 'OrderedList':
      return importNumbered(block.c, reading);
    case 'DefinitionList':
      return importDefinitions(block.c, reading);
    case 'Header':
      return importHeading(block.c, reading);
    case 'HorizontalRule':
      return [{ type: 'horizontalRule' }];
    case 'Table':
      return importTable(block.c, reading);
    case 'Figure':
      return importFigure(block.c, reading);
    case 'Div':
      return importBlocks(block.c[1], reading);
    case 'Null':
      return [];
  }
}

/** None where there is nothing to read: word processors make distance with empty paragraphs. */
export const paragraph = (content: Nodes): Nodes =>
  isBlank(content) ? [] : [{ type: 'paragraph', content }];

const isBlank = (content: Nodes): boolean =>
  content.every(({ text }) => (text ?? '').trim() === '');

const lines = (all: readonly Nodes[]): Nodes =>
  paragraph(all.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line])));

function importQuote(blocks: readonly Block[], reading: Reading): Nodes {
  if (isTooDeep(reading)) return flattened(blocks, reading);
  return aroundProse(importBlocks(blocks, inside(reading)), (content) => [
    { type: 'blockquote', content },
  ]);
}

/** What nests too deeply goes on without nesting. */
export function flattened(blocks: readonly Block[], reading: Reading): Nodes {
  const text = textOfBlocks(blocks);
  reading.ledger.note('nesting', text);
  return paragraph(words(text));
}

const DEEPEST_LEVEL = 4;

function importHeading(
  [given, , inlines]: readonly [number, Attr, readonly Inline[]],
  reading: Reading,
): Nodes {
  const content = importInlines(inlines, reading).filter(({ type }) => type === 'text');
  if (isBlank(content)) return [];
  const wanted = given - reading.promotion;
  if (wanted > DEEPEST_LEVEL) reading.ledger.note('headingLevel', textOfInlines(inlines));
  const level = Math.min(Math.max(wanted, 1), DEEPEST_LEVEL);
  return [{ type: 'heading', attrs: { level }, content }];
}

function importFigure(
  [, [, caption], blocks]: readonly [Attr, readonly [unknown, readonly Block[]], readonly Block[]],
  reading: Reading,
): Nodes {
  return [...importBlocks(blocks, reading), ...importCaption(caption, reading)];
}

/** Captions stand as paragraphs of their own. */
export function importCaption(blocks: readonly Block[], reading: Reading): Nodes {
  const text = textOfBlocks(blocks);
  if (text !== '') reading.ledger.note('caption', text);
  return importBlocks(blocks, reading);
}

/** Blocks where only prose may stand: in a cell. What tables are among them is given apart. */
export function importProse(
  blocks: readonly Block[],
  reading: Reading,
): { readonly prose: Nodes; readonly tables: Nodes } {
  if (isTooDeep(reading)) return { prose: flattened(blocks, reading), tables: [] };
  const nodes = importBlocks(blocks, inside(reading));
  const tables = nodes.filter(({ type }) => type === 'table');
  return { prose: nodes.flatMap((node) => asProse(node, reading)), tables };
}

function asProse(node: DocumentNode, { ledger }: Reading): Nodes {
  if (node.type === 'table') ledger.note('nestedTable', textIn(node));
  if (node.type !== 'heading') return isProse(node) ? [node] : [];
  ledger.note('headingInside', textIn(node));
  return [{ type: 'paragraph', content: node.content ?? [] }];
}

const textIn = (node: DocumentNode): string =>
  node.text ?? (node.content ?? []).map(textIn).join(' ');
