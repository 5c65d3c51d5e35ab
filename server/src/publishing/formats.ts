import { formatNames, type FormatName } from '@eckpunkt/export/page';

/** The formats that every publication comes in, in the order in which readers see them. */
export const publicFormats = ['pdf', 'docx', 'html', 'md'] as const satisfies readonly FormatName[];

/** For the reader's list of sources: a few hundred bytes each, offered where one reads how to cite. */
export const citationFormats = ['bib', 'ris', 'json'] as const satisfies readonly FormatName[];

/** Made when somebody first asks for one, which takes a few seconds. */
export const furtherFormats = [
  'odt',
  'epub',
  'tex',
  'xml',
] as const satisfies readonly FormatName[];

export type PublicFormat = (typeof publicFormats)[number];

/** The format whose files end like this. */
export const formatOf = (extension: string): FormatName | null =>
  formatNames.find((name) => name === extension) ?? null;
