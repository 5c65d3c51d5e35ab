import type { ChainedCommands } from '@tiptap/core';
import {
  Asterisk,
  AtSign,
  BookMarked,
  CaseUpper,
  Code,
  FileText,
  Goal,
  Image,
  Info,
  LibraryBig,
  Lightbulb,
  Link2,
  ListChecks,
  ListOrdered,
  Minus,
  Quote,
  ScrollText,
  SeparatorHorizontal,
  Sigma,
  SquareSigma,
  Table,
  Tags,
  Type,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';

export interface Insertion {
  /** The key of its name among the words. */
  readonly name: InsertionName;
  readonly Icon: LucideIcon;
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
  { name: 'insert.figure', Icon: Image, make: (chain) => chain.insertFigure() },
  {
    name: 'insert.table',
    Icon: Table,
    make: (chain) => chain.insertBlock(newTable),
  },
  { name: 'insert.recommendation', Icon: Goal, make: box('recommendation') },
  { name: 'insert.caseBox', Icon: Lightbulb, make: box('caseBox') },
  { name: 'insert.callout', Icon: Info, make: box('callout') },
  { name: 'insert.quote', Icon: Quote, make: box('blockquote') },
  {
    name: 'insert.definitionList',
    Icon: BookMarked,
    make: (chain) =>
      chain.insertBlock({ type: 'definitionList', content: [{ type: 'definitionTerm' }] }),
  },
  {
    name: 'apparatus:insert.formulaBlock',
    Icon: SquareSigma,
    make: (chain) => chain.openOnScreen('newFormulaBlock'),
  },
  {
    name: 'insert.codeBlock',
    Icon: Code,
    make: (chain) => chain.insertBlock({ type: 'codeBlock' }),
  },
  {
    name: 'insert.pageBreak',
    Icon: SeparatorHorizontal,
    make: (chain) => chain.insertBlock({ type: 'pageBreak' }),
  },
  {
    name: 'insert.rule',
    Icon: Minus,
    make: (chain) => chain.insertBlock({ type: 'horizontalRule' }),
  },
] as const satisfies readonly Draft[];

const inLine = [
  {
    name: 'apparatus:insert.footnote',
    Icon: Asterisk,
    make: (chain) => chain.insertFootnote(),
  },
  {
    name: 'apparatus:insert.citation',
    Icon: AtSign,
    make: (chain) => chain.openOnScreen('citation'),
  },
  {
    name: 'apparatus:insert.reference',
    Icon: Link2,
    make: (chain) => chain.openOnScreen('reference'),
  },
  {
    name: 'apparatus:insert.formula',
    Icon: Sigma,
    make: (chain) => chain.openOnScreen('newFormula'),
  },
  {
    name: 'apparatus:insert.sources',
    Icon: LibraryBig,
    make: (chain) => chain.openOnScreen('sources'),
  },
] as const satisfies readonly Draft[];

const lists = [
  { name: 'contents.figures', Icon: ListOrdered, make: list('figures') },
  { name: 'contents.tables', Icon: ListOrdered, make: list('tables') },
  { name: 'contents.recommendations', Icon: ListChecks, make: list('recommendations') },
  { name: 'contents.abbreviations', Icon: CaseUpper, make: list('abbreviations') },
] as const satisfies readonly Draft[];

const front = [
  { name: 'insert.subtitle', Icon: Type, make: (chain) => chain.goToFront('subtitle') },
  { name: 'insert.abstract', Icon: FileText, make: (chain) => chain.goToFront('abstract') },
  { name: 'insert.keywords', Icon: Tags, make: (chain) => chain.goToFront('keywords') },
  { name: 'insert.authors', Icon: UsersRound, make: (chain) => chain.openOnScreen('authors') },
  { name: 'insert.interests', Icon: ScrollText, make: (chain) => chain.goToFront('interests') },
] as const satisfies readonly Draft[];

interface Draft extends Omit<Insertion, 'name'> {
  readonly name: string;
}

type InsertionName = (
  | (typeof blocks)[number]
  | (typeof inLine)[number]
  | (typeof lists)[number]
  | (typeof front)[number]
)['name'];

interface Insertions {
  readonly title: 'insert.blocks' | 'apparatus:insert.inLine' | 'insert.lists' | 'insert.front';
  readonly choices: readonly Insertion[];
}

/** What is not typed but put in, as the menu and the slash menu offer it. */
export const insertions: readonly Insertions[] = [
  { title: 'insert.blocks', choices: blocks },
  { title: 'apparatus:insert.inLine', choices: inLine },
  { title: 'insert.front', choices: front },
  { title: 'insert.lists', choices: lists },
];
