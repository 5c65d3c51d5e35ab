import type { Archive } from './archive.ts';
import { lettersOf } from './letters.ts';
import { type OdtField, readOdtFields } from './odt-fields.ts';
import { baseStyles } from './odt-styles.ts';
import { textOfInlines } from './text.ts';
import type { Block, Citation, Inline, Tree } from './tree.ts';
import { textOfXml, textsIn } from './xml.ts';

const contentOf = (archive: Archive): string => textsIn(archive, /^content\.xml$/).join('');

export const odtFields = (archive: Archive): readonly OdtField[] =>
  readOdtFields(contentOf(archive)).fields;

/** What pandoc leaves out of an ODT's tree: whole citations, inline formulas, title and subtitle. */
export function completedOdt(tree: Tree, archive: Archive): Tree {
  const fields = new Map(odtFields(archive).map((field) => [field.key, field]));
  const blocks = rewritten(tree.blocks, fields);
  return withTitles({ ...tree, blocks }, contentOf(archive));
}

/** The same tree, in which whatever `replacement` knows is replaced, inside out. */
function rewritten<T>(value: T, fields: ReadonlyMap<string, OdtField>): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => rewritten(each, fields)) as T;
  const entries = Object.entries(value).map(([name, each]) => [name, rewritten(each, fields)]);
  // Only elements are replaced, by elements of their kind.
  return replacement(Object.fromEntries(entries), fields) as T;
}

type Element = Inline | Block;

function replacement(element: Element, fields: ReadonlyMap<string, OdtField>): unknown {
  if (element.t === 'Cite')
    return { ...element, c: [expanded(element.c[0], fields), element.c[1]] };
  if (element.t !== 'Para' && element.t !== 'Plain') return element;
  const isAlone = element.c.every(
    (each) => each.t === 'Math' || textOfInlines([each]).trim() === '',
  );
  return isAlone ? element : { ...element, c: element.c.map(inLine) };
}

/** Every formula of an ODT is one on a line of its own, for pandoc. */
const inLine = (inline: Inline): Inline =>
  inline.t === 'Math' ? { ...inline, c: [{ t: 'InlineMath' }, inline.c[1]] } : inline;

function expanded(
  citations: readonly Citation[],
  fields: ReadonlyMap<string, OdtField>,
): readonly Citation[] {
  return citations.flatMap((citation) => {
    const items = fields.get(citation.citationId)?.items ?? [];
    if (items.length === 0) return [citation];
    return items.map(({ id, prefix, suffix, isWithoutAuthor }) => ({
      citationId: id,
      citationPrefix: [{ t: 'Str' as const, c: prefix }],
      citationSuffix: [{ t: 'Str' as const, c: suffix }],
      citationMode: {
        t: isWithoutAuthor ? ('SuppressAuthor' as const) : ('NormalCitation' as const),
      },
    }));
  });
}

/** Word files have them as such; in an ODT they are paragraphs of a style. */
function withTitles(tree: Tree, xml: string): Tree {
  const baseOf = baseStyles(xml);
  return ['Title', 'Subtitle'].reduce((told, style) => {
    for (const [, attributes = '', content = ''] of xml.matchAll(PARAGRAPH)) {
      if (baseOf(attributes) !== style) continue;
      return withTitle(told, style.toLowerCase(), textOfXml(content.replace(/<[^>]*>/g, ' ')));
    }
    return told;
  }, tree);
}

const PARAGRAPH = /<text:p\b([^>]*[^/])>([\s\S]*?)<\/text:p>/g;

function withTitle(tree: Tree, name: string, text: string): Tree {
  const letters = lettersOf(text);
  const index = tree.blocks.findIndex(
    (block) => block.t === 'Para' && lettersOf(textOfInlines(block.c)) === letters,
  );
  const found = tree.blocks[index];
  if (letters === '' || found?.t !== 'Para' || tree.meta[name]) return tree;
  return {
    meta: { ...tree.meta, [name]: { t: 'MetaInlines', c: found.c } },
    blocks: tree.blocks.toSpliced(index, 1),
  };
}

/** Descriptions of pictures, by their names in the archive. */
export function odtAlts(archive: Archive): ReadonlyMap<string, string> {
  const alts = new Map<string, string>();
  for (const [frame] of contentOf(archive).matchAll(FRAME)) {
    const address = /<draw:image\b[^>]*xlink:href="([^"]*)"/.exec(frame)?.[1];
    const told = (name: string) =>
      textOfXml(new RegExp(`<svg:${name}>([^<]*)</svg:${name}>`).exec(frame)?.[1] ?? '').trim();
    const alt = told('desc') || told('title');
    if (address !== undefined && alt !== '') alts.set(textOfXml(address), alt);
  }
  return alts;
}

/** Innermost frames: one with a text box holds others. */
const FRAME = /<draw:frame\b(?:(?!<draw:frame\b)[\s\S])*?<\/draw:frame>/g;
