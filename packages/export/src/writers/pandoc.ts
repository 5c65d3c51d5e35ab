import { idOf, type DocumentNode } from '@eckpunkt/document';
import { languageOf, startOf, words as attribute } from '../attributes.ts';
import { clean } from '../clean.ts';
import { definitionsOf, type Definition } from '../definitions.ts';
import { isHarmless, latexOf } from '../latex.ts';
import { hrefOf } from '../links.ts';
import type { Dialect } from '../pandoc/dialect.ts';
import { isBlank, rawTextOf } from '../text.ts';
import type { Walk, Writers } from '../walk.ts';
import type { Words } from '../words.ts';
import { anchored, callout, caseBox, recommendation } from './pandoc/boxes.ts';
import {
  attributes,
  element,
  inlines,
  paragraph,
  plainText,
  type Elements,
  type Json,
} from './pandoc/elements.ts';
import { figure } from './pandoc/figure.ts';
import { bibliography, contentsList, linkTo, source, sourceAnchor } from './pandoc/lists.ts';
import { table } from './pandoc/table.ts';

type PandocWalk = Walk<Elements>;

export interface PandocContext {
  readonly words: Words;
  readonly dialect: Dialect;
  /** The file or address of a picture, or null where there is none. */
  pictureTarget(hash: string): string | null;
}

const nothing = (): Elements => [];

/** The table from node name to pandoc's tree, from which it makes every office format. */
export const pandocWriters = (context: PandocContext): Writers<Elements> => ({
  join: (parts) => parts.flat(),
  plain: (node, walk) => [element('Plain', walk.inside(node))],
  nodes: {
    doc: (node, walk) => walk.inside(node),
    title: (node, walk) => walk.inside(node),
    subtitle: (node, walk) => walk.inside(node),
    abstract: (node, walk) =>
      isBlank(node)
        ? []
        : [element('Div', [attributes({ classes: ['abstract'] }), walk.inside(node)])],
    keywords: nothing,
    author: nothing,
    interests: (node, walk) => walk.inside(node),
    funder: nothing,
    licence: nothing,
    paragraph: (node, walk) => (isBlank(node) ? [] : [paragraph(walk.inside(node))]),
    heading: (node, walk) => heading(node, walk),
    bulletList: (node, walk) => [element('BulletList', items(node, walk))],
    orderedList: (node, walk) => [element('OrderedList', [listNumbers(node), items(node, walk)])],
    listItem: (node, walk) => walk.insidePlain(node),
    blockquote: (node, walk) => [element('BlockQuote', walk.inside(node))],
    quoteSource: (node, walk) =>
      isBlank(node) ? [] : [paragraph(inlines('– '), walk.inside(node))],
    definitionList: (node, walk) => [
      element(
        'DefinitionList',
        definitionsOf(node).map((each) => definition(each, walk)),
      ),
    ],
    definitionTerm: (node, walk) => walk.inside(node),
    definition: (node, walk) => walk.insidePlain(node),
    callout: (node, walk) => callout(node, walk, context),
    caseBox: (node, walk) => caseBox(node, walk, context),
    recommendation: (node, walk) => recommendation(node, walk, context),
    codeBlock: (node) => codeBlock(node, context),
    figure: (node, walk) => figure(node, walk, context),
    table: (node, walk) => table(node, walk, context),
    tableRow: (node, walk) => walk.inside(node),
    tableHeader: (node, walk) => walk.insidePlain(node),
    tableCell: (node, walk) => walk.insidePlain(node),
    formulaBlock: (node, walk) =>
      anchored(node, context.dialect, [
        paragraph(ownAnchor(node, context), [formula('DisplayMath', node, walk, context)]),
      ]),
    formula: (node, walk) => [formula('InlineMath', node, walk, context)],
    footnote: (node, walk) => [element('Note', [paragraph(noteText(node, walk, context))])],
    citation: (node, walk) => linked(node, walk.inside(node), context),
    crossReference: (node) => linked(node, inlines(attribute(node, 'label')), context),
    contentsList: (node) => contentsList(node, context),
    bibliography: (node, walk) => bibliography(node, walk, context),
    source: (node, walk) => source(node, walk, context),
    guidance: nothing,
    pageBreak: () => pageBreak(context.dialect),
    horizontalRule: () => [element('HorizontalRule')],
    hardBreak: () => [element('LineBreak')],
    text: (node) => inlines(node.text ?? ''),
  },
  marks: {
    bold: (_mark, inner) => [element('Strong', inner)],
    italic: (_mark, inner) => [element('Emph', inner)],
    underline: (_mark, inner) => [element('Underline', inner)],
    subscript: (_mark, inner) => [element('Subscript', inner)],
    superscript: (_mark, inner) => [element('Superscript', inner)],
    code: (_mark, inner) => [element('Code', [attributes(), plainText(inner)])],
    abbreviation: (mark, inner) =>
      context.dialect.boxes === 'classes'
        ? [span({ title: attribute(mark, 'long') }, inner)]
        : inner,
    language(mark, inner) {
      const lang = languageOf(mark);
      return lang === null ? inner : [span({ lang }, inner)];
    },
    link(mark, inner, walk) {
      const href = hrefOf(mark);
      if (href) return [element('Link', [attributes(), inner, [href, '']])];
      walk.warn('link-refused', mark, String(mark.attrs?.['href']));
      return inner;
    },
  },
});

const span = (pairs: Readonly<Record<string, string>>, inner: Elements): Json =>
  element('Span', [attributes({ pairs }), inner]);

function heading(node: DocumentNode, walk: PandocWalk): Elements {
  const found = walk.heading(node);
  if (!found) return [];
  const number = found.number === '' ? [] : [...inlines(found.number), element('Space')];
  const words = [...number, ...walk.inside(node)];
  return [element('Header', [found.level, attributes({ id: found.id }), words])];
}

const items = (list: DocumentNode, walk: PandocWalk): Elements =>
  (list.content ?? []).map((item) => walk.one(item));

const listNumbers = (list: DocumentNode): Json => [
  startOf(list),
  element('Decimal'),
  element('Period'),
];

const definition = ({ terms, definitions }: Definition, walk: PandocWalk): Json => [
  terms.flatMap((term, at) => [...(at === 0 ? [] : inlines(', ')), ...walk.one(term)]),
  definitions.map(walk.one),
];

const linesOf = (node: DocumentNode): readonly string[] =>
  rawTextOf(node).split(/\r?\n/u).map(clean);

const NO_BREAK_SPACE = '\u00A0';

/** Line by line where a block of code goes out as it is, and could end itself. */
function codeBlock(node: DocumentNode, { dialect }: PandocContext): Elements {
  const lines = linesOf(node);
  if (!dialect.codeByLines) return [element('CodeBlock', [attributes(), lines.join('\n')])];
  const written = lines.map((line) =>
    element('Code', [attributes(), line.replaceAll(' ', NO_BREAK_SPACE)]),
  );
  return [
    paragraph(written.flatMap((line, at) => (at === 0 ? [line] : [element('LineBreak'), line]))),
  ];
}

function formula(kind: string, node: DocumentNode, walk: PandocWalk, context: PandocContext): Json {
  const latex = latexOf(node);
  const number = attribute(node, 'number');
  const { rawFormulas, numbered } = context.dialect;
  if (rawFormulas && !isHarmless(latex)) {
    walk.warn('formula-unreadable', node, latex);
    return element('Code', [attributes(), latex]);
  }
  // Pandoc writes it between marks of CDATA that no formula may end.
  const whole = (number === '' ? latex : numbered(latex, number)).replaceAll(']]>', ']] >');
  return element('Math', [element(kind), whole]);
}

/** Where no division may carry it. */
function ownAnchor(node: DocumentNode, { dialect }: PandocContext): Elements {
  const id = dialect.boxes === 'elements' ? idOf(node) : null;
  return id === null ? [] : [element('Span', [attributes({ id }), []])];
}

/** References to a note lead to its words, as its sign has no id. */
function noteText(node: DocumentNode, walk: PandocWalk, { dialect }: PandocContext): Elements {
  const id = dialect.anchors ? idOf(node) : null;
  const inner = walk.inside(node);
  return id === null ? inner : [element('Span', [attributes({ id }), inner])];
}

/** A way within the paper, where there is one and the format knows such ways. */
function linked(node: DocumentNode, inner: Elements, { dialect }: PandocContext): Elements {
  const own = attribute(node, 'anchor');
  const anchor = node.type === 'citation' && own !== '' ? sourceAnchor(own, dialect) : own;
  const hasWay = dialect.anchors && anchor !== '' && inner.length > 0;
  return hasWay ? [linkTo(anchor, inner)] : inner;
}

const pageBreak = ({ pageBreak: raw }: Dialect): Elements =>
  raw === null ? [] : [element('RawBlock', [raw.format, raw.text])];
