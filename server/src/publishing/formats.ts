import { formatNames, type FormatName } from '@eckpunkt/export/page';

/** The formats that every publication comes in, in the order in which readers see them. */
export const publicFormats = ['pdf', 'docx', 'html', 'md'] as const satisfies readonly FormatName[];

/** For the reader's list of sources: a few hundred bytes each, offered where one reads how to cite. */
export const citationFormats = ['bib', 'ris', 'json'] as const satisfies readonly FormatName[];

export type PublicFormat = (typeof publicFormats)[number];

/** The format whose files end like this; the others are made when somebody first asks for one. */
export const formatOf = (extension: string): FormatName | null =>
  formatNames.find((name) => name === extension) ?? null;
