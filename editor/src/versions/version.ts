import type { Change, Document, Problem } from '@eckpunkt/document';

export type { Change, Document, Problem };

/** A fixed state of a draft; it never changes. */
export interface Version {
  readonly number: number;
  readonly label: string | null;
  readonly note: string | null;
  readonly sha256: string;
  readonly title: string;
  readonly createdAt: string;
  readonly createdBy: { readonly id: string; readonly name: string };
  /** As what it was published, if it was. */
  readonly publication: { readonly number: string; readonly url: string } | null;
}

export interface WholeVersion extends Version {
  readonly document: Document;
}

/** A version as HTML of our own server. */
export interface WrittenVersion {
  readonly title: string;
  readonly subtitle: string;
  readonly byline: string;
  readonly isGroupNamed: boolean;
  readonly group: string;
  readonly briefs: string;
  readonly body: string;
  readonly notes: string;
  readonly imprint: string;
}
