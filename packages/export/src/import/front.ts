import type { DocumentNode } from '@eckpunkt/document';
import { importAuthors } from './authors.ts';
import { importBlocks } from './blocks.ts';
import { importInlines, type Nodes, words } from './inlines.ts';
import { blocksOf, inlinesOf, textOfMeta } from './meta.ts';
import type { Reading } from './reading.ts';
import { isBlank, paragraphs } from './set-apart.ts';
import type { Inline, Meta, Tree } from './tree.ts';

type Entries = ReadonlyMap<string, Meta>;

export interface FileFront {
  readonly title: readonly Inline[];
  readonly entries: Entries;
}

/** What stands in a file before its text. People write the names of these in all cases. */
export function frontOf({ meta }: Tree): FileFront {
  const entries = new Map(Object.entries(meta).map(([name, value]) => [name.toLowerCase(), value]));
  const title = entries.get('title');
  return { title: title ? inlinesOf(title) : [], entries };
}

/** Read elsewhere, or only of use to whoever makes a file of the text. */
const known: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'author',
  'authors',
  'affiliations',
  'keywords',
  'tags',
  'abstract',
  'references',
  'bibliography',
  'lang',
  'nocite',
  'csl',
  'link-citations',
  // Of every web page.
  'generator',
  'viewport',
]);

/** Read on the first page of a file, and so kept as text. */
const printed: ReadonlySet<string> = new Set(['date', 'institute']);

/** Subtitle, byline, abstract and keywords; then what else the file's first page says. */
export function importFront({ entries }: FileFront, reading: Reading): Nodes {
  const others = [...entries].filter(([name]) => !known.has(name));
  const left = others.flatMap(([name, value]) => {
    reading.ledger.note('frontMatter', `${name}: ${textOfMeta(value)}`);
    return printed.has(name) ? paragraphs(importInlines(inlinesOf(value), reading), reading) : [];
  });
  return [
    ...importSubtitle(entries.get('subtitle'), reading),
    ...importAuthors({
      authors: entries.get('authors') ?? entries.get('author'),
      affiliations: entries.get('affiliations'),
    }),
    ...importAbstract(entries.get('abstract'), reading),
    ...importKeywords(entries.get('keywords') ?? entries.get('tags')),
    ...left,
  ];
}

function importSubtitle(meta: Meta | undefined, reading: Reading): Nodes {
  const content = meta ? textOnly(importInlines(inlinesOf(meta), reading), reading) : [];
  return isBlank(content) ? [] : [{ type: 'subtitle', content }];
}

/** Titles are text: a footnote in one is named. */
export function textOnly(nodes: Nodes, { ledger }: Reading): Nodes {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    if (node.type === 'hardBreak') return words(' ');
    if (node.type === 'crossReference') return node.content ?? [];
    if (node.type === 'formula') return words(String(node.attrs?.['latex'] ?? ''));
    const text = (node.content ?? []).map((each) => each.text ?? ' ').join('');
    if (node.type === 'footnote') ledger.note('footnote', text);
    else ledger.note('markup', String(node.attrs?.['alt'] ?? text));
    return [];
  });
}

function importKeywords(meta: Meta | undefined): Nodes {
  const text = meta ? textOfMeta(meta).trim() : '';
  return text === '' ? [] : [{ type: 'keywords', content: words(text) }];
}

/** An abstract holds paragraphs; whatever else is in it reads on after it. */
function importAbstract(meta: Meta | undefined, reading: Reading): Nodes {
  const nodes = meta ? importBlocks(blocksOf(meta), reading) : [];
  const isParagraph = ({ type }: DocumentNode) => type === 'paragraph';
  const content = nodes.filter(isParagraph);
  const rest = nodes.filter((node) => !isParagraph(node));
  return content.length > 0 ? [{ type: 'abstract', content }, ...rest] : rest;
}
