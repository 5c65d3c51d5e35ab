import type { CitedItem, DocumentNode } from '@eckpunkt/document';
import type { BibliographyStyle, CslItem } from '@eckpunkt/document/sources';
import type { Language } from '../../words/language.ts';

/** A source of the paper, by the id under which it is cited. */
export interface PaperSource {
  readonly id: string;
  readonly csl: CslItem;
}

/** All that the words of a paper's citations and its list of references depend on. */
export interface CitingRequest {
  readonly sources: readonly PaperSource[];
  readonly citations: readonly (readonly CitedItem[])[];
  readonly style: BibliographyStyle;
  readonly language: Language;
}

/** Text with italics, links and what else a style sets; as in a document. */
export type Runs = readonly DocumentNode[];

export interface Reference {
  readonly id: string;
  readonly runs: Runs;
}

/** The citations in the order of the request, and the references in the order of the style. */
export interface Cited {
  readonly citations: readonly Runs[];
  readonly references: readonly Reference[];
}

/** Works out what a request asks for, away from the typing. */
export type Citer = (request: CitingRequest) => Promise<Cited>;

/** Attributes are handed on, never changed: the same object says the same. */
export type OpenCiter = () => { readonly cite: Citer; readonly close: () => void };

export function sameRequest(a: CitingRequest, b: CitingRequest): boolean {
  return (
    a.style === b.style &&
    a.language === b.language &&
    sameList(a.citations, b.citations, Object.is) &&
    sameList(a.sources, b.sources, (one, other) => one.id === other.id && one.csl === other.csl)
  );
}

const sameList = <T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean) =>
  a.length === b.length && a.every((one, index) => index in b && same(one, b[index] as T));

export const textOfRuns = (runs: Runs): string => runs.map(({ text }) => text ?? '').join('');
