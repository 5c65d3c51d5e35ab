import type { DocumentNode } from '@eckpunkt/document';
import { namesIn } from './anchors.ts';
import { importDiv } from './divs.ts';
import { importFigure } from './figure-blocks.ts';
import { isPictureless, pictureWords } from './figures.ts';
import { importInlines, importRaw, lineBreak, type Nodes, words } from './inlines.ts';
import { importBullets, importDefinitions, importNumbered } from './lists.ts';
import { inside, isTooDeep, type Reading } from './reading.ts';
import type { LostKind } from './report.ts';
import { isBlank, paragraphs, withoutFigures } from './set-apart.ts';
import { importTable } from './tables.ts';
import { textOfBlocks, textOfInlines } from './text.ts';
import type { Attr, Block, Inline } from './tree.ts';
import { aroundProse } from './wrap.ts';

/** Blocks of a text, in the form that papers have; what stands empty goes. */
export const importBlocks = (blocks: readonly Block[], reading: Reading): Nodes =>
  blocks.flatMap((block) => importBlock(block, reading));

function importBlock(block: Block, reading: Reading): Nodes {
  switch (block.t) {
    case 'Para':
    case 'Plain':
      return paragraphs(importInlines(block.c, reading), reading);
    case 'LineBlock':
      return lines(
        block.c.map((line) => importInlines(line, reading)),
        reading,
      );
    case 'CodeBlock':
      return importCode(block.c, reading);
    case 'RawBlock':
      return paragraphs(importRaw(block.c, reading), reading);
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
      return importDiv(block.c, reading);
    case 'Null':
      return [];
  }
}

const lines = (all: readonly Nodes[], reading: Reading): Nodes =>
  paragraphs(
    all.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line])),
    reading,
  );

/** In a cell, code is lines of a paragraph. */
function importCode([[, classes], text]: readonly [Attr, string], reading: Reading): Nodes {
  if (reading.place === 'cell') {
    reading.ledger.note('code', text);
    const typed = text.split('\n').map((line) => words(line, [{ type: 'code' }]));
    return lines(typed, reading);
  }
  const language = classes.find((each) => /^[\w+#.-]{1,40}$/.test(each)) ?? '';
  return [{ type: 'codeBlock', attrs: { language }, content: words(text) }];
}

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
  return words(text).length > 0 ? [paragraphOf(words(text))] : [];
}

const DEEPEST_LEVEL = 4;

function importHeading(
  [given, attr, inlines]: readonly [number, Attr, readonly Inline[]],
  reading: Reading,
): Nodes {
  const { line, behind } = withoutFigures(importInlines(inlines, reading), reading);
  const content = line.map((node) => (node.type === 'hardBreak' ? space : node));
  if (isBlank(content)) return behind;
  reading.ledger.reach(textOfInlines(inlines));
  const wanted = given - reading.promotion;
  if (wanted > DEEPEST_LEVEL) reading.ledger.note('headingLevel', textOfInlines(inlines));
  const level = Math.min(Math.max(wanted, 1), DEEPEST_LEVEL);
  const id = reading.anchors.blockFor(namesIn(attr, inlines));
  const numbering = numberingOf(attr);
  const attrs = { id, level, ...(numbering && { numbering }) };
  return [{ type: 'heading', attrs, content: content.map(inLine) }, ...behind];
}

const space: DocumentNode = { type: 'text', text: ' ' };

/** No heading holds a formula that stands on a line of its own. */
const inLine = (node: DocumentNode): DocumentNode =>
  node.type === 'formulaBlock' ? { ...node, type: 'formula' } : node;

/** Numbers come by themselves, unless the file says that a heading has none, or a letter. */
const numberingOf = ([, classes]: Attr): string | undefined => {
  if (classes.includes('appendix')) return 'appendix';
  return classes.includes('unnumbered') ? 'none' : undefined;
};

/** Blocks where only prose may stand: in a cell. What else is among them is given apart. */
export function importProse(
  blocks: readonly Block[],
  reading: Reading,
): { readonly prose: Nodes; readonly behind: Nodes } {
  if (isTooDeep(reading)) return { prose: flattened(blocks, reading), behind: [] };
  const nodes = importBlocks(blocks, { ...inside(reading), place: 'cell' });
  const sorted = nodes.map((node) => inCell(node, reading));
  return {
    prose: sorted.flatMap(({ prose }) => prose),
    behind: sorted.flatMap(({ behind }) => behind),
  };
}

function inCell(node: DocumentNode, reading: Reading): { prose: Nodes; behind: Nodes } {
  const { ledger } = reading;
  /** What leaves a cell within a cell comes by here again, and is noted once. */
  const noteLast = (kind: LostKind, excerpt: string): void => {
    if (reading.place !== 'cell') ledger.note(kind, excerpt);
  };
  switch (node.type) {
    case 'table':
      noteLast('nestedTable', textIn(node));
      return { prose: [], behind: [node] };
    case 'figure':
      if (isPictureless(node))
        return { prose: [paragraphOf(pictureWords(node, reading))], behind: [] };
      noteLast('pictureMoved', String(node.attrs?.['alt'] ?? ''));
      return { prose: [], behind: [node] };
    case 'heading':
      ledger.note('headingInside', textIn(node));
      return { prose: [paragraphOf(node.content ?? [])], behind: [] };
    case 'horizontalRule':
      return { prose: [], behind: [] };
    default:
      return { prose: [node], behind: [] };
  }
}

const paragraphOf = (content: Nodes): DocumentNode => ({ type: 'paragraph', content });

const textIn = (node: DocumentNode): string =>
  node.text ?? (node.content ?? []).map(textIn).join(' ');
