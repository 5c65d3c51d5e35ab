import type { Editor } from '@tiptap/core';
import {
  isField,
  missingFields,
  nameOf,
  peopleOf,
  readCslItem,
  shortName,
  yearOf,
  type CslItem,
  type Field,
} from '@eckpunkt/document/sources';
import { citingIn } from '../citing/citing.ts';
import { textOfRuns } from '../citing/request.ts';

/** A source as the list shows it. */
export interface SourceFacts {
  readonly id: string;
  readonly csl: CslItem;
  readonly name: string;
  /** As it stands in the list of references, or in short where that is not known. */
  readonly text: string;
  readonly timesCited: number;
  readonly missing: readonly Field[];
}

/** Every source of the paper, by author and year. */
export function sourceFacts({ state }: Editor): readonly SourceFacts[] {
  const citing = citingIn(state);
  if (citing === undefined) return [];
  const { request, answered } = citing;
  const cited = request.citations.flat().map(({ source }) => source);
  const references = new Map(answered?.cited.references.map(({ id, runs }) => [id, runs]));
  const facts = request.sources.map(({ id, csl: written }) => {
    const csl = soundSource(written);
    return {
      id,
      csl,
      name: shortName(csl),
      text: textOfRuns(references.get(id) ?? []) || plainReference(csl),
      timesCited: cited.filter((source) => source === id).length,
      missing: missingFields(csl).filter(isField),
    };
  });
  return facts.toSorted((a, b) => a.name.localeCompare(b.name, request.language));
}

/** Another client may have written anything. */
function soundSource(written: unknown): CslItem {
  const judged = readCslItem(written);
  return judged.ok ? judged.source : { type: 'document' };
}

function plainReference(csl: CslItem): string {
  const people = peopleOf(csl).map(nameOf).join(', ');
  return [people, String(csl['title'] ?? ''), yearOf(csl)].filter(Boolean).join('. ');
}

/** Whether every typed word begins a word of the source's people, title or year. */
export function sourceFits({ csl }: Pick<SourceFacts, 'csl'>, typed: string): boolean {
  const people = peopleOf(csl).map(({ family, given, literal }) => [family, given, literal]);
  const known = [...people.flat(), csl['title'], csl['container-title'], yearOf(csl)];
  const words = wordsIn(known.join(' '));
  return wordsIn(typed).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
