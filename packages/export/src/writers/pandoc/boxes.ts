import { idOf, type DocumentNode } from '@eckpunkt/document';
import {
  calloutKindOf,
  calloutOf,
  caseBoxOf,
  recommendationOf,
  type Box,
  type Fact,
} from '../../boxes.ts';
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

export const callout = (node: DocumentNode, walk: PandocWalk, context: PandocContext): Elements =>
  box(calloutKindOf(node), calloutOf(node, context.words), node, walk, context);

export const caseBox = (node: DocumentNode, walk: PandocWalk, context: PandocContext): Elements =>
  box('case', caseBoxOf(node, context.words), node, walk, context);

export const recommendation = (
  node: DocumentNode,
  walk: PandocWalk,
  context: PandocContext,
): Elements => box('recommendation', recommendationOf(node, context.words), node, walk, context);

type Kind = ReturnType<typeof calloutKindOf> | 'case' | 'recommendation';

function box(
  kind: Kind,
  { label, facts }: Box,
  node: DocumentNode,
  walk: PandocWalk,
  { dialect }: PandocContext,
): Elements {
  const parts: Parts = { label, inside: [...walk.inside(node), ...facts.map(factLine)] };
  return anchored(node, dialect, looks[dialect.boxes](kind, parts, idOf(node)));
}

const factLine = ({ name, value }: Fact): Json =>
  paragraph(strong(`${name}:`), [element('Space')], inlines(value));

interface Parts {
  readonly label: string;
  readonly inside: Elements;
}

type Look = (kind: Kind, parts: Parts, id: string | null) => Elements;

const styles: Readonly<Record<Kind, string>> = {
  note: 'Callout',
  important: 'Important',
  example: 'Callout',
  case: 'Case',
  recommendation: 'Recommendation',
};

const labelled = ({ label, inside }: Parts): Elements => [paragraph(strong(label)), ...inside];

const looks: Readonly<Record<Dialect['boxes'], Look>> = {
  styles: (kind, { label, inside }) => [
    styled(`${styles[kind]} Label`, [paragraph(inlines(label))]),
    styled(styles[kind], inside),
  ],
  classes: (kind, parts) => [
    element('Div', [attributes({ classes: ['box', kind] }), labelled(parts)]),
  ],
  elements: (kind, parts, id) => [
    jats(`<boxed-text content-type="${kind}"${isPlainId(id) ? ` id="${id}"` : ''}>`),
    ...labelled(parts),
    jats('</boxed-text>'),
  ],
  quotes: (_kind, parts) => [element('BlockQuote', labelled(parts))],
};

/** JATS has an element for boxes, of which pandoc knows nothing. */
const jats = (text: string): Json => element('RawBlock', ['jats', text]);

const isPlainId = (id: string | null): boolean => id !== null && /^[\w.-]+$/.test(id);

/**
 * Something that references lead to, in a division that carries the id. JATS has no divisions:
 * there, each element carries its own.
 */
export function anchored(node: DocumentNode, dialect: Dialect, blocks: Elements): Elements {
  const id = dialect.anchors && dialect.boxes !== 'elements' ? idOf(node) : null;
  return id === null ? blocks : [element('Div', [attributes({ id }), blocks])];
}
