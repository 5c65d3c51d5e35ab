export const SOURCE_FORMATS = ['bibtex', 'ris', 'csl-json'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** The language in which a reference manager wrote, as its first words tell. */
export function formatOf(text: string): SourceFormat {
  if (/^\s*[[{]/.test(text)) return 'csl-json';
  return /^\s*TY\s{1,2}-/m.test(text) ? 'ris' : 'bibtex';
}
