import type { DocumentMark, DocumentNode } from '@eckpunkt/document';
import { clean } from './clean.ts';
import { hasVisible } from './text.ts';

/** A whole number of a node, or the fallback for anything else that may stand there. */
export function wholeNumber(node: DocumentNode, name: string, fallback: number): number {
  const value = Number(node.attrs?.[name] ?? fallback);
  return Number.isSafeInteger(value) && value >= 0 ? value : fallback;
}

/** The number with which an ordered list begins. */
export const startOf = (list: DocumentNode): number => wholeNumber(list, 'start', 1);

/** Words that are no content but an attribute, ready for any format; empty where there are none. */
export function words(node: DocumentNode | DocumentMark, name: string): string {
  const value = node.attrs?.[name];
  const text = typeof value === 'string' ? clean(value).trim() : '';
  return hasVisible(text) ? text : '';
}

export const isSet = (node: DocumentNode, name: string): boolean => node.attrs?.[name] === true;

/** One of the codes that an attribute may hold, or the first of them. */
export function oneOf<const Code extends string>(
  node: DocumentNode,
  name: string,
  codes: readonly [Code, ...Code[]],
): Code {
  return codes.find((code) => code === node.attrs?.[name]) ?? codes[0];
}

/** Those codes of a list that are known, in the order in which we print them. */
export function someOf<const Code extends string>(
  node: DocumentNode,
  name: string,
  codes: readonly Code[],
): readonly Code[] {
  const value = node.attrs?.[name];
  return Array.isArray(value) ? codes.filter((code) => value.includes(code)) : [];
}

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;

/** The language of a passage or part, or null where it is that of the paper, or none. */
export function languageOf(node: DocumentNode | DocumentMark): string | null {
  const lang = node.attrs?.['lang'];
  return typeof lang === 'string' && lang.length <= 20 && languageTag.test(lang) ? lang : null;
}
