import type { FormatName, Front, Warning } from '@eckpunkt/export/page';

/** All that a child process gets to know: one paper, and what to make of it. */
export interface Errand {
  readonly format: FormatName;
  /** Canonical JSON, as the version stores it. */
  readonly document: string;
  readonly front: Front;
}

/** What the child process answers with, or how it ended without. */
export type Outcome = Product | Failure;

export interface Product {
  readonly ok: true;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly extension: string;
  readonly recipe: string;
  readonly warnings: readonly Warning[];
}

export interface Failure {
  readonly ok: false;
  readonly reason: string;
}
