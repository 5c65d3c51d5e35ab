import { sourcesOf, type CitedItem, type Document, type DocumentNode } from '@eckpunkt/document';
import type { Cited, Citer, Entry } from '@eckpunkt/document/citations';
import { DEFAULT_STYLE, isBibliographyStyle, isNoteStyle } from '@eckpunkt/document/sources';
import type { Tools } from '../format.ts';
import type { Language } from '../front.ts';
import { wordsOf } from '../words.ts';
import { everyNode, rewrite, withAttributes } from './rewrite.ts';
import { withoutBackMatter } from './withhold.ts';

const isCitation = ({ type }: DocumentNode): boolean => type === 'citation';

/**
 * Writes out the citations in the paper's style: where they stand or, in some styles, as notes.
 * What has been cited is listed at the end. A paper without citations does not load what it takes.
 */
export async function withCitations(
  document: Document,
  language: Language,
  tools: Tools,
): Promise<Document> {
  const text = withoutBackMatter(document);
  if (![...everyNode(text)].some(isCitation)) return text;
  const { citer } = await import('@eckpunkt/document/citations');
  const style = styleOf(document);
  const sources = sourcesOf(document);
  warnOfLost(text, new Set(sources.map(({ id }) => id)), tools);
  const placed = isNoteStyle(style) ? asNotes(text) : text;
  const cites = await citer({ sources, style, language });
  const texts = cites.cite(citedIn(placed));
  const entries = cites.bibliography();
  return withEntries(filledIn(placed, texts, linkable(cites, entries)), entries, language);
}

function styleOf(document: Document) {
  const node = document.content.find(({ type }) => type === 'bibliography');
  const style = node?.attrs?.['style'];
  return isBibliographyStyle(style) ? style : DEFAULT_STYLE;
}

/** A citation within a footnote stays where it is. */
const asNotes = (document: Document): Document =>
  rewrite(document, (node, inside) => {
    if (inside.type === 'footnote') return [node];
    if (isCitation(node)) return [{ type: 'footnote', attrs: { id: null }, content: [node] }];
    return node.type === 'text' && isBeforeCitation(node, inside) ? closedUp(node) : [node];
  });

const isBeforeCitation = (node: DocumentNode, { content = [] }: DocumentNode): boolean =>
  content[content.indexOf(node) + 1]?.type === 'citation';

/** Words in brackets want a space before them, the sign of a note none. */
function closedUp(node: DocumentNode): readonly DocumentNode[] {
  const text = node.text?.trimEnd() ?? '';
  return text === '' ? [] : [{ ...node, text }];
}

/** All citations in reading order; each knows its note, as styles shorten what was cited above. */
function citedIn(document: Document): readonly Cited[] {
  let note = 0;
  let current: DocumentNode | null = null;
  const cited: Cited[] = [];
  for (const node of everyNode(document)) {
    if (node.type === 'footnote') {
      note += 1;
      current = node;
    }
    if (!isCitation(node)) continue;
    const items = itemsOf(node);
    cited.push(current?.content?.includes(node) ? { items, note } : { items });
  }
  return cited;
}

/** What `check` refuses is left out here: a version of long ago may have been made without it. */
function itemsOf(citation: DocumentNode): readonly CitedItem[] {
  const items: unknown = citation.attrs?.['items'];
  return Array.isArray(items) ? items.filter(isItem) : [];
}

const isItem = (item: unknown): item is CitedItem =>
  typeof item === 'object' && item !== null && typeof Reflect.get(item, 'source') === 'string';

function warnOfLost(document: Document, known: ReadonlySet<string>, tools: Tools): void {
  for (const node of everyNode(document)) {
    if (!isCitation(node)) continue;
    const lost = itemsOf(node).find(({ source }) => !known.has(source));
    if (lost) tools.warn({ code: 'citation-unresolved', detail: lost.source });
  }
}

/** A dot is in no block's id. */
const anchorOf = (source: string): string => `source.${source}`;

/** Whether a citation can lead to its entry: not from a note, which often has links of its own. */
function linkable(cites: Citer, entries: readonly Entry[]): (node: DocumentNode) => string | null {
  const listed = new Set(cites.isNoteStyle ? [] : entries.map(({ id }) => id));
  return (node) => {
    const [item, ...further] = itemsOf(node);
    return item && further.length === 0 && listed.has(item.source) ? anchorOf(item.source) : null;
  };
}

function filledIn(
  document: Document,
  texts: readonly (readonly DocumentNode[])[],
  anchorFor: (node: DocumentNode) => string | null,
): Document {
  let at = 0;
  return rewrite(document, (node) => {
    if (!isCitation(node)) return [node];
    const content = texts[at] ?? [];
    at += 1;
    const isLinked = content.some(({ marks = [] }) => marks.some(({ type }) => type === 'link'));
    return [{ ...withAttributes(node, { anchor: isLinked ? null : anchorFor(node) }), content }];
  });
}

/** Under a heading of its own, after everything else. */
function withEntries(document: Document, entries: readonly Entry[], language: Language): Document {
  if (entries.length === 0) return document;
  const heading: DocumentNode = {
    type: 'heading',
    attrs: { id: 'bibliography', level: 1, numbering: 'none' },
    content: [{ type: 'text', text: wordsOf(language).bibliography }],
  };
  const content = entries.map(({ id, runs }) => ({
    type: 'source',
    attrs: { id: anchorOf(id) },
    content: runs,
  }));
  const list: DocumentNode = { type: 'bibliography', content };
  return { ...document, content: [...document.content, heading, list] };
}
