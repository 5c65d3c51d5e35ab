import type { FormatName, Front, Warning } from '@eckpunkt/export/page';

/** All that a child process gets to know, beside the paper's figures. */
export interface Errand {
  readonly format: FormatName;
  /** Canonical JSON, as the version stores it. */
  readonly document: string;
  readonly front: Front;
}

/** A figure of the paper; all of them come before the errand. */
export interface Enclosure {
  readonly figure: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
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
