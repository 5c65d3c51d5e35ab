import type { SourceType } from './source-types.ts';

/** A person or a body as CSL-JSON has it; a body, and whoever is not to be inverted, is literal. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
  readonly literal?: string;
}

/** A day, a month, a year, or two of them as a range; what is none of these is literal. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: boolean;
  readonly literal?: string;
}

/** One source. Its own id is left out: the node that holds it has one. */
export type CslItem = { readonly type: SourceType } & Readonly<Record<string, CslValue>>;

export type CslValue = string | number | readonly CslName[] | CslDate;
