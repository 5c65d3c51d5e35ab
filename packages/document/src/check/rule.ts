import type { Document, DocumentNode } from '../document.ts';
import type { PaperLanguage } from '../nodes/languages.ts';
import { textOf } from '../text.ts';
import { places, type Place } from '../walk.ts';
import type { Finding, ProblemCode } from './problem.ts';

export interface HouseOptions {
  readonly language: PaperLanguage;
}

/** A paper, read once for all rules. */
export interface Reading extends HouseOptions {
  readonly document: Document;
  /** Every node in reading order, without a template's hints and what stands in them. */
  readonly places: readonly Place[];
}

/** One thing that a good paper has, beyond what the schema can say. */
export type Rule = (reading: Reading) => readonly Finding[];

export function read(document: Document, { language }: HouseOptions): Reading {
  const hints = new Set(
    document.content.flatMap(({ type }, index) => (type === 'guidance' ? index : [])),
  );
  return {
    document,
    language,
    places: places(document).filter(({ path }) => !hints.has(path[0] ?? -1)),
  };
}

/** A rule that looks at one node at a time. */
export const wherever =
  (code: ProblemCode, isWrong: (place: Place, reading: Reading) => boolean): Rule =>
  (reading) =>
    reading.places
      .filter((place) => isWrong(place, reading))
      .map(({ path }): Finding => ({ code, path }));

export const hasWords = (node: DocumentNode): boolean => textOf(node).trim() !== '';

export const isBlank = (words: string): boolean => words.trim() === '';
