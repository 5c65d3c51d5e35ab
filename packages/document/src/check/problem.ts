/** What can be wrong with a document. Errors keep it from becoming a version; warnings do not. */
export const problemSeverities = {
  'title-missing': 'error',
  'schema-violation': 'error',
  'heading-empty': 'error',
  'abstract-missing': 'warning',
  'abstract-misplaced': 'warning',
  'text-missing': 'warning',
  'heading-level-skipped': 'warning',
  'table-without-header': 'warning',
  'link-text-empty': 'warning',
  'quotation-marks': 'warning',
} as const;

export type ProblemCode = keyof typeof problemSeverities;

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** The innermost block around it that has an id, for the editor to jump to. */
  readonly blockId?: string;
  /** Indices from the document to the node; empty for the document itself. */
  readonly path: readonly number[];
}

/** What a rule finds: `check` adds the severity and the block's id. */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: readonly number[];
}
