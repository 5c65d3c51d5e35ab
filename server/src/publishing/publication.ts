import type { Ref } from '../papers/paper.ts';

/** A version made public under a number of its own; it never changes. */
export interface Publication {
  readonly id: string;
  readonly paperSlug: string;
  readonly number: string;
  /** Number of the version it points at. */
  readonly version: number;
  readonly sha256: string;
  readonly note: string | null;
  readonly publishedAt: Date;
  readonly publishedBy: Ref;
}
