import { idOf, type DocumentNode } from '@eckpunkt/document';
import { entriesOf, listKindOf, type ListEntry } from '../../resolve/lists.ts';
import type { Dialect } from '../../pandoc/dialect.ts';
import type { Walk } from '../../walk.ts';
import type { PandocContext } from '../pandoc.ts';
import {
  attributes,
  element,
  inlines,
  paragraph,
  strong,
  styled,
  type Elements,
  type Json,
} from './elements.ts';

type PandocWalk = Walk<Elements>;

/** A list of figures and the like. An empty one is not written. */
export function contentsList(node: DocumentNode, { words, dialect }: PandocContext): Elements {
  const entries = entriesOf(node);
  if (entries.length === 0) return [];
  const kind = listKindOf(node);
  const title = paragraph(strong(words.lists[kind]));
  const list =
    kind === 'abbreviations'
      ? element('DefinitionList', entries.map(meaning))
      : element(
          'BulletList',
          entries.map((entry) => [way(entry, dialect.anchors)]),
        );
  return [title, list];
}

const meaning = ({ label, text }: ListEntry): Json => [
  inlines(label),
  [[element('Plain', inlines(text))]],
];

function way({ label, text, anchor }: ListEntry, anchors: boolean): Json {
  const words = inlines(text === '' ? label : `${label}: ${text}`);
  return element('Plain', anchors && anchor !== null ? [linkTo(anchor, words)] : words);
}

export const linkTo = (anchor: string, inner: Elements): Json =>
  element('Link', [attributes(), inner, [`#${anchor}`, '']]);

/** JATS has an element for it, word processors a style. */
export function bibliography(
  node: DocumentNode,
  walk: PandocWalk,
  { dialect }: PandocContext,
): Elements {
  const entries = walk.inside(node);
  if (dialect.boxes === 'elements') return [element('Div', [attributes({ id: 'refs' }), entries])];
  return dialect.boxes === 'styles' ? [styled('Bibliography', entries)] : entries;
}

export function source(node: DocumentNode, walk: PandocWalk, { dialect }: PandocContext): Elements {
  const entry = paragraph(walk.inside(node));
  const id = idOf(node);
  if (!dialect.anchors || id === null) return [entry];
  return [element('Div', [attributes({ id: sourceAnchor(id, dialect) }), [entry]])];
}

/** By its beginning pandoc knows an entry for JATS. */
export const sourceAnchor = (id: string, { boxes }: Dialect): string =>
  boxes === 'elements' ? `ref-${id}` : id;
