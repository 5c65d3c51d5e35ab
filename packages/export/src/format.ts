import type { PaperInput } from './front.ts';

export const formatNames = [
  'pdf',
  'docx',
  'odt',
  'html',
  'md',
  'epub',
  'xml',
  'tex',
  'bib',
  'ris',
  'json',
] as const;
export type FormatName = (typeof formatNames)[number];

/** One way out of the house. */
export interface Format {
  readonly name: FormatName;
  readonly mediaType: string;
  /** What follows the dot in addresses and file names. */
  readonly extension: string;
  /** Changes whenever the same paper would come out as other bytes than before. */
  readonly recipe: string;
  /** The same paper gives the same bytes, on every day and every machine. */
  write(paper: PaperInput, tools: Tools): Promise<Uint8Array<ArrayBuffer>>;
}

/** What a format needs of whoever calls it. */
export interface Tools {
  warn(warning: Warning): void;
}

export type WarningCode =
  | 'citation-unresolved'
  | 'formula-unreadable'
  | 'glyph-missing'
  | 'heading-empty'
  | 'heading-level-skipped'
  | 'link-refused'
  | 'mark-unknown'
  | 'node-unknown'
  | 'picture-missing'
  | 'picture-unreadable'
  | 'reference-lost';

/** Something that could not be written as it was meant. The file is made all the same. */
export interface Warning {
  readonly code: WarningCode;
  readonly blockId?: string;
  /** Which text, level or name it is about. */
  readonly detail?: string;
}
