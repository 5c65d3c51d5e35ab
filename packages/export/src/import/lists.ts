import type { DocumentNode } from '@eckpunkt/document';
import { flattened, importBlocks } from './blocks.ts';
import { importInlines, type Nodes } from './inlines.ts';
import { inside, isTooDeep, type Reading } from './reading.ts';
import { textOfBlocks, textOfInlines } from './text.ts';
import { paragraphs, withoutFigures } from './set-apart.ts';
import type { Block, DefinitionList, Inline, OrderedList } from './tree.ts';
import { asFlow, isProse } from './wrap.ts';

type Items = readonly (readonly Block[])[];

export const importBullets = (items: Items, reading: Reading): Nodes =>
  importItems(items, reading, (content) => ({ type: 'bulletList', content }));

const usual: ReadonlySet<string> = new Set(['Decimal', 'DefaultStyle', 'Example']);

/** Numbers are kept; whether they are letters or Roman numerals is for the layout to say. */
export function importNumbered([[start, style], items]: OrderedList['c'], reading: Reading): Nodes {
  if (!usual.has(style.t)) reading.ledger.note('numbering', textOfBlocks(items[0] ?? []));
  return importItems(items, reading, (content, before) => ({
    type: 'orderedList',
    attrs: { start: Math.min(Math.max(start + before, 0), 9999) },
    content,
  }));
}

/** Makes a list of items; `before` is how many items it had before it was interrupted. */
type ListOf = (items: Nodes, before: number) => DocumentNode;

function importItems(items: Items, reading: Reading, listOf: ListOf): Nodes {
  if (isTooDeep(reading)) return items.flatMap((item) => flattened(item, reading));
  const found: DocumentNode[] = [];
  let waiting: DocumentNode[] = [];
  let before = 0;
  const close = () => {
    if (waiting.length > 0) found.push(listOf(waiting, before));
    before += waiting.length;
    waiting = [];
  };
  for (const item of items) {
    const nodes = importBlocks(item, inside(reading));
    const end = nodes.findIndex((node) => !isProse(node));
    const prose = end < 0 ? nodes : nodes.slice(0, end);
    if (prose.length > 0) waiting.push({ type: 'listItem', content: prose });
    if (end < 0) continue;
    // A table, a figure or a heading cannot stand in an item: it comes after it, and the list goes on.
    close();
    found.push(...nodes.slice(end));
  }
  close();
  return found;
}

/** Terms and their meanings; in a list, a quote or a cell, terms are lines in bold. */
export function importDefinitions(definitions: DefinitionList['c'], reading: Reading): Nodes {
  if (reading.place !== 'flow') return definitions.flatMap((each) => inProse(each, reading));
  const content = definitions.flatMap(([term, meanings]): Nodes => [
    { type: 'definitionTerm', content: importLine(term, reading) },
    ...meanings.flatMap((meaning) => definitionOf(meaning, reading)),
  ]);
  return content.length > 0 ? [{ type: 'definitionList', content }] : [];
}

type Definition = DefinitionList['c'][number];

const importLine = (inlines: readonly Inline[], reading: Reading): Nodes =>
  withoutFigures(importInlines(inlines, { ...reading, place: 'prose' }), reading).line;

/** Headings in a definition are paragraphs of it: the outline stays at the top. */
function definitionOf(blocks: readonly Block[], reading: Reading): Nodes {
  const content = importBlocks(blocks, { ...reading, depth: reading.depth + 1 }).map((node) =>
    asFlow(node, reading),
  );
  return content.length > 0 ? [{ type: 'definition', content }] : [];
}

function inProse([term, meanings]: Definition, reading: Reading): Nodes {
  reading.ledger.note('definitionList', textOfInlines(term));
  const content = importInlines(term, reading, [{ type: 'bold' }]);
  return [
    ...paragraphs(content, reading),
    ...meanings.flatMap((meaning) => importBlocks(meaning, reading)),
  ];
}
