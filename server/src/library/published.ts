import type { Document } from '@eckpunkt/document';
import type { Front } from '@eckpunkt/export/page';
import type { Language, PaperType } from '../papers/paper.ts';

/** Whose library this is. */
export interface Site {
  /** The cluster's name, or the product's where there are several clusters. */
  readonly name: string;
  readonly cluster: string | null;
  readonly language: Language;
}

/** A publication as a list shows it. */
export interface PublishedEntry {
  readonly id: string;
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  readonly abstract: string | null;
  readonly type: PaperType;
  readonly front: Front;
  readonly note: string | null;
  readonly publishedAt: Date;
}

/** A publication as its page shows it. */
export interface PublishedPaper extends PublishedEntry {
  readonly paperId: string;
  readonly document: Document;
  readonly sha256: string;
}
