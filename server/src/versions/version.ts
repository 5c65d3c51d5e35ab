import type { Document } from '@eckpunkt/document';
import type { Ref } from '../papers/paper.ts';

/** A fixed state of a draft, named and numbered; it never changes. */
export interface Version {
  readonly id: string;
  readonly paperSlug: string;
  readonly number: number;
  readonly label: string | null;
  readonly note: string | null;
  readonly title: string;
  readonly sha256: string;
  readonly createdAt: Date;
  readonly createdBy: Ref;
  /** Number of the publication of this version. */
  readonly publicationNumber: string | null;
}

export interface VersionWithText extends Version {
  readonly document: Document;
}
