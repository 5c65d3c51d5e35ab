import type { DocumentNode } from '@eckpunkt/document';
import { importBlocks, paragraph } from './blocks.ts';
import { importInlines, type Nodes } from './inlines.ts';
import type { Reading } from './reading.ts';
import { textOfBlocks, textOfInlines } from './text.ts';
import type { Block, Inline, Meta, Tree } from './tree.ts';

export interface FileFront {
  readonly title: readonly Inline[];
  readonly abstract: readonly Block[];
  /** All else by which the file introduces itself. */
  readonly others: readonly (readonly [string, Meta])[];
}

/** What stands in a file before its text. People write the names of these in all cases. */
export function frontOf({ meta }: Tree): FileFront {
  const entries = Object.entries(meta).map(([name, value]) => [name.toLowerCase(), value] as const);
  const named = (wanted: string) => entries.find(([name]) => name === wanted)?.[1];
  const title = named('title');
  const abstract = named('abstract');
  return {
    title: title ? inlinesOf(title) : [],
    abstract: abstract ? blocksOf(abstract) : [],
    others: entries.filter(([name]) => name !== 'title' && name !== 'abstract'),
  };
}

const inlinesOf = (meta: Meta): readonly Inline[] =>
  meta.t === 'MetaInlines' ? meta.c : [{ t: 'Str', c: textOfMeta(meta) }];

const blocksOf = (meta: Meta): readonly Block[] =>
  meta.t === 'MetaBlocks' ? meta.c : [{ t: 'Para', c: inlinesOf(meta) }];

export function textOfMeta(meta: Meta): string {
  switch (meta.t) {
    case 'MetaInlines':
      return textOfInlines(meta.c);
    case 'MetaBlocks':
      return textOfBlocks(meta.c);
    case 'MetaList':
      return meta.c.map(textOfMeta).join(', ');
    case 'MetaMap':
      return Object.values(meta.c).map(textOfMeta).join(' ');
    default:
      return String(meta.c);
  }
}

/** Read on the first page of a file, and so kept as text for now. */
const printed: ReadonlySet<string> = new Set(['subtitle', 'author', 'date', 'institute']);

/** Abstract first, then what the file's first page says as paragraphs. */
export function importFront({ abstract, others }: FileFront, reading: Reading): Nodes {
  const paragraphs = others.flatMap(([name, value]) => {
    reading.ledger.note('frontMatter', `${name}: ${textOfMeta(value)}`);
    const inlines =
      value.t === 'MetaInlines' ? value.c : [{ t: 'Str' as const, c: textOfMeta(value) }];
    return printed.has(name) ? paragraph(importInlines(inlines, reading)) : [];
  });
  return [...importAbstract(abstract, reading), ...paragraphs];
}

/** An abstract holds paragraphs; whatever else is in it reads on after it. */
function importAbstract(blocks: readonly Block[], reading: Reading): Nodes {
  const nodes = importBlocks(blocks, reading);
  const isParagraph = ({ type }: DocumentNode) => type === 'paragraph';
  const content = nodes.filter(isParagraph);
  const rest = nodes.filter((node) => !isParagraph(node));
  return content.length > 0 ? [{ type: 'abstract', content }, ...rest] : rest;
}
