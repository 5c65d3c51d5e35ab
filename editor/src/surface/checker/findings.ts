import {
  attributes,
  check,
  type Document,
  type DocumentNode,
  type Problem,
} from '@eckpunkt/document';
import { readCslItem } from '@eckpunkt/document/sources';
import type { Language } from '../../words/language.ts';
import { shortName } from '../citing/short.ts';

/** A problem, and the words by which one knows the place again. */
export interface Finding {
  readonly problem: Problem;
  readonly excerpt: string;
}

const longest = 48;

/** All that is to be mended or to be thought about in the text as it is. */
export function findingsIn(document: Document, language: Language): readonly Finding[] {
  return check(document, { language }).map((problem) => ({
    problem,
    excerpt: excerptOf(document, problem.path),
  }));
}

/** Some have no words of their own (a figure without a caption): then what they stand in. */
function excerptOf(document: Document, path: readonly number[]): string {
  let node: DocumentNode | undefined = document;
  let words = '';
  for (const index of path) {
    node = node?.content?.[index];
    if (node?.type === 'source') return shorten(sourceName(node));
    words = (node && wordsOf(node, longest + 1)) || words;
  }
  return shorten(words);
}

const shorten = (words: string): string =>
  words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words;

/** A source has no text, but people and a title. */
function sourceName(node: DocumentNode): string {
  const judged = readCslItem(attributes('source', node).csl);
  return judged.ok ? shortName(judged.source) : '';
}

/** The first words of a node; a chapter is not gathered for the sake of one line. */
function wordsOf(node: DocumentNode, most: number): string {
  if (node.text !== undefined) return node.text.slice(0, most);
  let words = '';
  for (const child of node.content ?? []) {
    words += `${words === '' || child.text !== undefined ? '' : ' '}${wordsOf(child, most)}`;
    if (words.length >= most) break;
  }
  return words.trim();
}

const keyOf = ({ problem: { code, blockId, path } }: Finding) =>
  `${code} ${blockId ?? path.join('.')}`;

/** Errors that the look before did not find; a place that only moved is no news. */
export function freshErrors(
  before: readonly Finding[],
  now: readonly Finding[],
): readonly Finding[] {
  const known = new Set(before.map(keyOf));
  return errorsIn(now).filter((finding) => !known.has(keyOf(finding)));
}

export const errorsIn = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ problem }) => problem.severity === 'error');

/** Whether two looks show the same. */
export const sameFindings = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length &&
  a.every((one, index) => {
    const other = b[index];
    return other !== undefined && keyOf(one) === keyOf(other) && one.excerpt === other.excerpt;
  });
