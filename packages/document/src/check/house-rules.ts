import type { Document, DocumentNode } from '../document.ts';
import { outline } from '../outline.ts';
import type { Finding, ProblemCode } from './problem.ts';
import { textOf, titleOf } from '../text.ts';
import { places, type Place } from '../walk.ts';

export interface HouseOptions {
  readonly language: 'de' | 'en';
}

/** One thing that a good paper has, beyond what the schema can say. */
type Rule = (document: Document, options: HouseOptions) => readonly Finding[];

const titleSaysSomething: Rule = (document) => {
  const path = document.content[0]?.type === 'title' ? [0] : [];
  return titleOf(document) === '' ? [{ code: 'title-missing', path }] : [];
};

const abstractIsThere: Rule = ({ content }) =>
  content.some((block) => block.type === 'abstract' && hasWords(block))
    ? []
    : [{ code: 'abstract-missing', path: [] }];

const abstractFollowsTitle: Rule = (document) =>
  found(document, 'abstract-misplaced', ({ node, path }) => {
    const [index = 0] = path;
    return node.type === 'abstract' && !(index === 1 && document.content[0]?.type === 'title');
  });

const textIsThere: Rule = ({ content }) =>
  content.some((block) => !isFront(block) && hasWords(block))
    ? []
    : [{ code: 'text-missing', path: [] }];

const headingsSaySomething: Rule = (document) =>
  found(document, 'heading-empty', ({ node }) => node.type === 'heading' && !hasWords(node));

const levelsAreNotSkipped: Rule = (document) =>
  outline(document)
    .filter(({ level }, position, entries) => level > (entries[position - 1]?.level ?? 0) + 1)
    .map(({ index }) => ({ code: 'heading-level-skipped', path: [index] }));

const tablesHaveHeaders: Rule = (document) =>
  found(document, 'table-without-header', ({ node }) => node.type === 'table' && !hasHeader(node));

const linksSaySomething: Rule = (document) =>
  found(document, 'link-text-empty', (place) => {
    const href = hrefOf(place.node);
    return href !== undefined && !hasWords(place.node) && !neighbours(place, href).some(hasWords);
  });

/** Wrong in a language: straight quotation marks everywhere, and the other language's. */
const foreignQuotationMarks = { de: /["”]/u, en: /["„]/u } as const;

const quotationMarksFitTheLanguage: Rule = (document, { language }) =>
  found(document, 'quotation-marks', ({ node }) =>
    (node.content ?? []).some(({ text }) => foreignQuotationMarks[language].test(text ?? '')),
  );

export const houseRules: readonly Rule[] = [
  titleSaysSomething,
  abstractIsThere,
  abstractFollowsTitle,
  textIsThere,
  headingsSaySomething,
  levelsAreNotSkipped,
  tablesHaveHeaders,
  linksSaySomething,
  quotationMarksFitTheLanguage,
];

function found(document: Document, code: ProblemCode, wanted: (place: Place) => boolean) {
  return places(document)
    .filter(wanted)
    .map(({ path }): Finding => ({ code, path }));
}

const hasWords = (node: DocumentNode): boolean =>
  (node.type === 'text' ? (node.text ?? '') : textOf(node)).trim() !== '';

const isFront = ({ type }: DocumentNode): boolean => type === 'title' || type === 'abstract';

const hasHeader = (table: DocumentNode): boolean =>
  (table.content ?? []).some((row) =>
    (row.content ?? []).some((cell) => cell.type === 'tableHeader'),
  );

const hrefOf = (node: DocumentNode): unknown =>
  node.marks?.find((mark) => mark.type === 'link')?.attrs?.['href'];

/** The runs beside a run that belong to the same link: one link may be partly bold. */
function neighbours({ parent, path }: Place, href: unknown): readonly DocumentNode[] {
  const index = path.at(-1) ?? 0;
  const beside = [parent.content?.[index - 1], parent.content?.[index + 1]];
  return beside.filter((run) => run !== undefined).filter((run) => hrefOf(run) === href);
}
