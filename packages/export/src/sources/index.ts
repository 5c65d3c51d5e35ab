/**
 * Sources that people bring from another program. Whoever imports this loads pandoc, so a server
 * does it in a child process.
 */
import { readBibtex } from './bibtex.ts';
import { readCslJson } from './csl-json.ts';
import { readRis } from './ris.ts';
import type { SourcesRead } from './sources-read.ts';

export type { Skipped, SkipReason, SourcesRead } from './sources-read.ts';

export const sourceFormats = ['bibtex', 'ris', 'csl-json'] as const;
export type SourceFormat = (typeof sourceFormats)[number];

export interface SourcesText {
  readonly format: SourceFormat;
  readonly text: string;
}

export async function readSources({ format, text }: SourcesText): Promise<SourcesRead> {
  const own = text.replace(/^\uFEFF/, '');
  switch (format) {
    case 'bibtex':
      return readBibtex(own);
    case 'ris':
      return readRis(own);
    case 'csl-json':
      return readCslJson(own);
  }
}
