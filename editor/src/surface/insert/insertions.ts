import type { ChainedCommands } from '@tiptap/core';

export interface Insertion {
  /** The key of its name among the words. */
  readonly name: InsertionName;
  readonly make: (chain: ChainedCommands) => ChainedCommands;
}

const paragraph = { type: 'paragraph' };
const box = (type: string) => (chain: ChainedCommands) =>
  chain.insertBlock({ type, content: [paragraph] });
const list = (of: string) => (chain: ChainedCommands) =>
  chain.insertBlock({ type: 'contentsList', attrs: { of } });

const row = (cell: string) => ({
  type: 'tableRow',
  content: Array.from({ length: 3 }, () => ({ type: cell, content: [paragraph] })),
});
const newTable = {
  type: 'table',
  content: [row('tableHeader'), row('tableCell'), row('tableCell')],
};

const blocks = [
  { name: 'insert.figure', make: (chain) => chain.insertFigure() },
  {
    name: 'insert.table',
    make: (chain) => chain.insertBlock(newTable),
  },
  { name: 'insert.recommendation', make: box('recommendation') },
  { name: 'insert.caseBox', make: box('caseBox') },
  { name: 'insert.callout', make: box('callout') },
  { name: 'insert.quote', make: box('blockquote') },
  {
    name: 'insert.definitionList',
    make: (chain) =>
      chain.insertBlock({ type: 'definitionList', content: [{ type: 'definitionTerm' }] }),
  },
  {
    name: 'apparatus:insert.formulaBlock',
    make: (chain) => chain.openOnScreen('newFormulaBlock'),
  },
  {
    name: 'insert.codeBlock',
    make: (chain) => chain.insertBlock({ type: 'codeBlock' }),
  },
  {
    name: 'insert.pageBreak',
    make: (chain) => chain.insertBlock({ type: 'pageBreak' }),
  },
  {
    name: 'insert.rule',
    make: (chain) => chain.insertBlock({ type: 'horizontalRule' }),
  },
] as const satisfies readonly Draft[];

const inLine = [
  {
    name: 'apparatus:insert.footnote',
    make: (chain) => chain.insertFootnote(),
  },
  {
    name: 'apparatus:insert.citation',
    make: (chain) => chain.openOnScreen('citation'),
  },
  {
    name: 'apparatus:insert.reference',
    make: (chain) => chain.openOnScreen('reference'),
  },
  {
    name: 'apparatus:insert.formula',
    make: (chain) => chain.openOnScreen('newFormula'),
  },
  {
    name: 'apparatus:insert.sources',
    make: (chain) => chain.openOnScreen('sources'),
  },
] as const satisfies readonly Draft[];

const lists = [
  { name: 'contents.figures', make: list('figures') },
  { name: 'contents.tables', make: list('tables') },
  { name: 'contents.recommendations', make: list('recommendations') },
  { name: 'contents.abbreviations', make: list('abbreviations') },
] as const satisfies readonly Draft[];

const front = [
  { name: 'insert.subtitle', make: (chain) => chain.goToFront('subtitle') },
  { name: 'insert.abstract', make: (chain) => chain.goToFront('abstract') },
  { name: 'insert.keywords', make: (chain) => chain.goToFront('keywords') },
  { name: 'insert.authors', make: (chain) => chain.openOnScreen('authors') },
  { name: 'insert.interests', make: (chain) => chain.goToFront('interests') },
] as const satisfies readonly Draft[];

const forTemplates = [
  {
    name: 'insert.guidance',
    make: (chain) => chain.insertBlock({ type: 'guidance' }),
  },
] as const satisfies readonly Draft[];

interface Draft extends Omit<Insertion, 'name'> {
  readonly name: string;
}

export type InsertionName = (
  | (typeof blocks)[number]
  | (typeof inLine)[number]
  | (typeof lists)[number]
  | (typeof front)[number]
  | (typeof forTemplates)[number]
)['name'];

interface Insertions {
  readonly title:
    | 'insert.blocks'
    | 'apparatus:insert.inLine'
    | 'insert.lists'
    | 'insert.front'
    | 'insert.templates';
  readonly choices: readonly Insertion[];
}

const forEverybody: readonly Insertions[] = [
  { title: 'insert.blocks', choices: blocks },
  { title: 'apparatus:insert.inLine', choices: inLine },
  { title: 'insert.front', choices: front },
  { title: 'insert.lists', choices: lists },
];

/** What is not typed but put in, as the menu and the slash menu offer it. */
export const insertionsFor = (makesTemplates: boolean): readonly Insertions[] =>
  makesTemplates
    ? [...forEverybody, { title: 'insert.templates', choices: forTemplates }]
    : forEverybody;
