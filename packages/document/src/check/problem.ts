/**
 * What can be wrong with a document. Errors keep it from becoming a version; warnings do not; a
 * hint is what no program can judge.
 */
export const problemSeverities = {
  'title-missing': 'error',
  'schema-violation': 'error',
  'heading-empty': 'error',
  'alt-missing': 'error',
  'citation-unresolved': 'error',
  'figure-missing-picture': 'error',
  'formula-without-alt': 'error',
  'reference-lost': 'error',
  'required-part-empty': 'error',
  'abbreviation-without-long-form': 'warning',
  'abstract-doubled': 'warning',
  'abstract-misplaced': 'warning',
  'abstract-missing': 'warning',
  'author-without-name': 'warning',
  'bibliography-doubled': 'warning',
  'footnote-empty': 'warning',
  'formula-empty': 'warning',
  'heading-level-skipped': 'warning',
  'interests-doubled': 'warning',
  'keywords-doubled': 'warning',
  'language-missing': 'warning',
  'licence-doubled': 'warning',
  'link-text-empty': 'warning',
  'link-text-vague': 'warning',
  'orcid-wrong': 'warning',
  'quotation-marks': 'warning',
  'quote-source-misplaced': 'warning',
  'source-incomplete': 'warning',
  'source-unused': 'warning',
  'subtitle-doubled': 'warning',
  'table-without-header': 'warning',
  'text-missing': 'warning',
  'figure-contrast': 'hint',
} as const;

export type ProblemCode = keyof typeof problemSeverities;

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning' | 'hint';
  /** The innermost block around it that has an id, for the editor to jump to. */
  readonly blockId?: string;
  /** Indices from the document to the node; empty for the document itself. */
  readonly path: readonly number[];
  /** The first words of the place, or the name of the source; empty where there are none. */
  readonly excerpt: string;
}

/** What a rule finds: `check` adds how much it matters, the block's id and its words. */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: readonly number[];
}
