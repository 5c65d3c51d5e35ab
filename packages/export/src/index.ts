import { bib } from './bib.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import type { Format, FormatName } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { md } from './md.ts';
import { odt } from './odt.ts';
import { pdf } from './pdf.ts';
import { ris } from './ris.ts';
import { tex } from './tex.ts';
import { xml } from './xml.ts';

export { formatNames, type Format, type FormatName, type Tools, type Warning } from './format.ts';
export type { Front, Language, PaperInput } from './front.ts';

/**
 * Every way out, by its name: the only registry. Whoever imports it loads Typst, so a server does
 * that in a child process and asks `@eckpunkt/export/page` for what it needs itself.
 */
export const formats: Readonly<Record<FormatName, Format>> = {
  pdf,
  docx,
  odt,
  html,
  md,
  epub,
  xml,
  tex,
  bib,
  ris,
  json,
};
