import type { DocumentNode } from '@eckpunkt/document';
import { languageOf, startOf, words as attribute } from '../attributes.ts';
import { clean } from '../clean.ts';
import { definitionsOf, type Definition } from '../definitions.ts';
import { latexOf } from '../latex.ts';
import { asciiHref, hrefOf } from '../links.ts';
import { entriesOf, listKindOf } from '../resolve/lists.ts';
import { isBlank, rawTextOf } from '../text.ts';
import type { Walk, Writers } from '../walk.ts';
import type { Words } from '../words.ts';
import { anchorOf, callout, caseBox, recommendation } from './typst/boxes.ts';
import { figure } from './typst/figure.ts';
import { typstLines, typstList, typstString } from './typst/string.ts';
import { table } from './typst/table.ts';

type TypstWalk = Walk<string>;

/** Rewrites text before it is set; takes out what no font can show. */
export type Respell = (text: string) => string;

export interface TypstContext {
  readonly words: Words;
  readonly respell: Respell;
  /** A formula as Typst's own mathematics, or null where it cannot be read as a formula. */
  formula(latex: string, display: boolean): string | null;
  /** Where the compiler finds a picture, or null where there is none. */
  pictureFile(hash: string): string | null;
}

const nothing = (): string => '';

/**
 * The table from node name to Typst. Functions that begin with `paper-` are the template's. Each
 * call ends in `;`, or else a bracket that follows would be read as a further argument.
 */
export const typstWriters = (context: TypstContext): Writers<string> => ({
  join: (parts) => parts.join(''),
  plain: (node, walk) => walk.inside(node),
  nodes: {
    doc: (node, walk) => walk.inside(node),
    title: (node, walk) => walk.inside(node),
    subtitle: (node, walk) => walk.inside(node),
    abstract: (node, walk) => (isBlank(node) ? '' : `#paper-abstract[${walk.inside(node)}];\n\n`),
    keywords: nothing,
    author: nothing,
    interests: (node, walk) => walk.inside(node),
    funder: nothing,
    licence: nothing,
    paragraph: (node, walk) => (isBlank(node) ? '' : `${walk.inside(node)}\n\n`),
    heading,
    bulletList: (node, walk) => `#list(${walk.inside(node)});\n\n`,
    orderedList: (node, walk) => `#enum(start: ${startOf(node)}, ${walk.inside(node)});\n\n`,
    listItem: (node, walk) => `[${walk.insidePlain(node)}], `,
    blockquote: (node, walk) => `#quote(block: true)[${walk.inside(node)}];\n\n`,
    quoteSource: (node, walk) =>
      isBlank(node) ? '' : `#paper-quote-source[${walk.inside(node)}];\n\n`,
    definitionList: (node, walk) =>
      `#terms(${definitionsOf(node)
        .map((each) => definition(each, walk))
        .join('')});\n\n`,
    definitionTerm: (node, walk) => walk.inside(node),
    definition: (node, walk) => walk.insidePlain(node),
    callout: (node, walk) => callout(node, walk, context),
    caseBox: (node, walk) => caseBox(node, walk, context),
    recommendation: (node, walk) => recommendation(node, walk, context),
    codeBlock: (node) => `#raw(block: true, ${typstLines(context.respell(rawTextOf(node)))});\n\n`,
    figure: (node, walk) => figure(node, walk, context),
    table: (node, walk) => table(node, walk, context),
    tableRow: (node, walk) => walk.inside(node),
    tableHeader: (node, walk) => `#paper-head[${walk.insidePlain(node)}];`,
    tableCell: (node, walk) => walk.insidePlain(node),
    formulaBlock: (node, walk) => `${formula(node, walk, context, true)}\n\n`,
    formula: (node, walk) => formula(node, walk, context, false),
    footnote: (node, walk) =>
      `#paper-note(${typstString(attribute(node, 'number'))}, ${anchorOf(node)})[${walk.inside(node)}];`,
    citation: (node, walk, next) => linked(node, walk.inside(node), next),
    crossReference: (node, _walk, next) =>
      linked(node, `#${typstString(context.respell(attribute(node, 'label')))};`, next),
    contentsList: (node) => contentsList(node, context),
    bibliography: (node, walk) => `#paper-bibliography(${walk.inside(node)});\n\n`,
    source: (node, walk) => `paper-source(${anchorOf(node)})[${walk.inside(node)}], `,
    guidance: nothing,
    pageBreak: () => '#pagebreak(weak: true);\n\n',
    horizontalRule: () => '#paper-rule();\n\n',
    hardBreak: () => '#linebreak();',
    text: (node) => `#${typstString(breakable(context.respell(clean(node.text ?? ''))))};`,
  },
  marks: {
    bold: (_mark, inner) => `#strong[${inner}];`,
    italic: (_mark, inner) => `#emph[${inner}];`,
    underline: (_mark, inner) => `#underline[${inner}];`,
    subscript: (_mark, inner) => `#sub[${inner}];`,
    superscript: (_mark, inner) => `#super[${inner}];`,
    code: (_mark, inner) => `#paper-code[${inner}];`,
    // PDF knows expansions, Typst does not write them; the list of abbreviations has them.
    abbreviation: (_mark, inner) => inner,
    language(mark, inner) {
      const [lang] = languageOf(mark)?.split('-') ?? [];
      return lang ? `#text(lang: ${typstString(lang)})[${inner}];` : inner;
    },
    link(mark, inner, walk, next) {
      const href = hrefOf(mark);
      if (href) return `#link(${typstString(asciiHref(href))})[${inner}];${glueTo(next)}`;
      walk.warn('link-refused', mark, String(mark.attrs?.['href']));
      return inner;
    },
  },
});

const WORD_JOINER = '\u2060';

/** Typst 0.14 fails over a link that ends within a word, when a hyphen comes into that word. */
const glueTo = (next: DocumentNode | undefined): string =>
  /^[^\s\p{P}]/u.test(next?.text ?? '') ? `#${typstString(WORD_JOINER)};` : '';

const ZERO_WIDTH_SPACE = '\u200B';

/** A word without end would leave the page: it may break after every twenty characters. */
const breakable = (text: string): string =>
  text.replace(/[^\s-]{40,}/gu, (word) =>
    [...word].map((letter, at) => (at % 20 === 19 ? letter + ZERO_WIDTH_SPACE : letter)).join(''),
  );

function heading(node: DocumentNode, walk: TypstWalk): string {
  const found = walk.heading(node);
  if (!found) return '';
  const { level, number, id } = found;
  const fields = `${level}, ${typstString(number)}, ${typstString(id)}`;
  return `#paper-heading(${fields})[${walk.inside(node)}];\n\n`;
}

function definition({ terms, definitions }: Definition, walk: TypstWalk): string {
  const term = terms.map(walk.one).join('#", ";');
  return `terms.item([${term}], [${definitions.map(walk.one).join('#parbreak();')}]), `;
}

/** Every formula needs words for those who do not see it; its source says more than nothing. */
function formula(
  node: DocumentNode,
  walk: TypstWalk,
  context: TypstContext,
  display: boolean,
): string {
  const latex = latexOf(node);
  const said = (text: string): string => typstString(context.respell(text));
  const math = context.formula(latex, display);
  if (math === null) {
    walk.warn('formula-unreadable', node, latex);
    return `#paper-code[#${said(breakable(latex))};];`;
  }
  const alt = attribute(node, 'alt') || latex || context.words.formula;
  const number = typstString(display ? attribute(node, 'number') : '');
  return `#paper-formula(${said(alt)}, ${number}, ${anchorOf(node)}, ${context.respell(math)});`;
}

/** A way within the paper, where there is one. */
function linked(node: DocumentNode, inner: string, next: DocumentNode | undefined): string {
  const anchor = attribute(node, 'anchor');
  return anchor === '' ? inner : `#paper-ref(${typstString(anchor)})[${inner}];${glueTo(next)}`;
}

function contentsList(node: DocumentNode, { words, respell }: TypstContext): string {
  const entries = entriesOf(node);
  if (entries.length === 0) return '';
  const said = (text: string): string => typstString(respell(text));
  const kind = listKindOf(node);
  const lines = entries.map(({ label, text, anchor }) =>
    typstList([said(label), said(breakable(text)), anchor === null ? 'none' : typstString(anchor)]),
  );
  const name = kind === 'abbreviations' ? 'paper-abbreviations' : 'paper-list';
  return `#${name}(${said(words.lists[kind])}, ${typstList(lines)});\n\n`;
}
