import type { ChainedCommands } from '@tiptap/core';
import type { NodeName, PaperLanguage } from '@eckpunkt/document';

/** What is written, and by whom. */
export interface InsertingInto {
  readonly language: PaperLanguage;
  readonly makesTemplates: boolean;
}

export interface Insertion {
  /** The key of its name among the words. */
  readonly name: InsertionName;
  readonly make: (chain: ChainedCommands) => ChainedCommands;
  /** Null where nothing comes into the text at the caret. */
  readonly puts: NodeName | null;
  /** Everywhere, unless it says otherwise. */
  readonly isOffered?: (into: InsertingInto) => boolean;
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
  { name: 'insert.figure', puts: 'figure', make: (chain) => chain.insertFigure() },
  {
    name: 'insert.table',
    puts: 'table',
    make: (chain) => chain.insertBlock(newTable),
  },
  { name: 'insert.recommendation', puts: 'recommendation', make: box('recommendation') },
  { name: 'insert.caseBox', puts: 'caseBox', make: box('caseBox') },
  { name: 'insert.callout', puts: 'callout', make: box('callout') },
  { name: 'insert.quote', puts: 'blockquote', make: box('blockquote') },
  {
    name: 'insert.definitionList',
    puts: 'definitionList',
    make: (chain) =>
      chain.insertBlock({ type: 'definitionList', content: [{ type: 'definitionTerm' }] }),
  },
  {
    name: 'apparatus:insert.formulaBlock',
    puts: 'formulaBlock',
    make: (chain) => chain.openOnScreen('newFormulaBlock'),
  },
  {
    name: 'insert.codeBlock',
    puts: 'codeBlock',
    make: (chain) => chain.insertBlock({ type: 'codeBlock' }),
  },
  {
    name: 'insert.pageBreak',
    puts: 'pageBreak',
    make: (chain) => chain.insertBlock({ type: 'pageBreak' }),
  },
  {
    name: 'insert.rule',
    puts: 'horizontalRule',
    make: (chain) => chain.insertBlock({ type: 'horizontalRule' }),
  },
] as const satisfies readonly Draft[];

const inLine = [
  {
    name: 'apparatus:insert.footnote',
    puts: 'footnote',
    make: (chain) => chain.insertFootnote(),
  },
  {
    name: 'apparatus:insert.citation',
    puts: 'citation',
    make: (chain) => chain.openOnScreen('citation'),
  },
  {
    name: 'apparatus:insert.reference',
    puts: 'crossReference',
    make: (chain) => chain.openOnScreen('reference'),
  },
  {
    name: 'apparatus:insert.formula',
    puts: 'formula',
    make: (chain) => chain.openOnScreen('newFormula'),
  },
  {
    name: 'apparatus:insert.sources',
    puts: null,
    make: (chain) => chain.openOnScreen('sources'),
  },
] as const satisfies readonly Draft[];

const lists = [
  { name: 'contents.figures', puts: 'contentsList', make: list('figures') },
  { name: 'contents.tables', puts: 'contentsList', make: list('tables') },
  { name: 'contents.recommendations', puts: 'contentsList', make: list('recommendations') },
  { name: 'contents.abbreviations', puts: 'contentsList', make: list('abbreviations') },
] as const satisfies readonly Draft[];

const front = [
  { name: 'insert.subtitle', puts: null, make: (chain) => chain.goToFront('subtitle') },
  { name: 'insert.abstract', puts: null, make: (chain) => chain.goToFront('abstract') },
  {
    name: 'front:abstract.de',
    puts: null,
    isOffered: ({ language }) => language !== 'de',
    make: (chain) => chain.goToFront('abstract', 'de'),
  },
  {
    name: 'front:abstract.en',
    puts: null,
    isOffered: ({ language }) => language !== 'en',
    make: (chain) => chain.goToFront('abstract', 'en'),
  },
  { name: 'insert.keywords', puts: null, make: (chain) => chain.goToFront('keywords') },
  { name: 'insert.authors', puts: null, make: (chain) => chain.openOnScreen('authors') },
  { name: 'insert.interests', puts: null, make: (chain) => chain.goToFront('interests') },
  { name: 'front:funders.title', puts: null, make: (chain) => chain.openOnScreen('funders') },
  { name: 'front:licence.title', puts: null, make: (chain) => chain.openOnScreen('licence') },
] as const satisfies readonly Draft[];

const forTemplates = [
  {
    name: 'insert.guidance',
    puts: 'guidance',
    isOffered: ({ makesTemplates }) => makesTemplates,
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

const all: readonly Insertions[] = [
  { title: 'insert.blocks', choices: blocks },
  { title: 'apparatus:insert.inLine', choices: inLine },
  { title: 'insert.front', choices: front },
  { title: 'insert.lists', choices: lists },
  { title: 'insert.templates', choices: forTemplates },
];

/** What is not typed but put in, as the menu and the slash menu offer it. */
export const insertionsFor = (into: InsertingInto): readonly Insertions[] =>
  all
    .map(({ title, choices }) => ({
      title,
      choices: choices.filter(({ isOffered }) => isOffered?.(into) ?? true),
    }))
    .filter(({ choices }) => choices.length > 0);
