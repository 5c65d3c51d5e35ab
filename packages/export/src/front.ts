import type { Document } from '@eckpunkt/document';
import type { Pictures } from './figures.ts';

export type Language = 'de' | 'en';

/** What is written, in whatever format: the text of one version and what stands around it. */
export interface PaperInput {
  readonly document: Document;
  readonly front: Front;
  /** The bytes of all pictures that the document names. */
  readonly figures: Pictures;
}

/**
 * What stands around the text. Frozen with the publication, so that a file made years later says
 * the same as the ones made on the day: no writer may ask a clock, a database or a network.
 */
export interface Front {
  /** The name of the cluster that publishes. */
  readonly cluster: string;
  /** The name of the lead group. */
  readonly group: string;
  /** Code of the paper type (`position_paper`), or the cluster's own word for it. */
  readonly type: string;
  readonly language: Language;
  /** Number of the publication, as in `1.0`. */
  readonly number: string;
  /** As-of date, as in `2026-03-12`. */
  readonly date: string;
  readonly slug: string;
  /** The address at which this publication stays. */
  readonly url: string;
  /** What has changed against the publication before. */
  readonly note?: string | null;
}
