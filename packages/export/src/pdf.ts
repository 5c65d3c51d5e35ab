import type { Format, Tools, Warning } from './format.ts';
import type { PaperInput } from './front.ts';
import { markAsPdfUa } from './typst/pdf-ua.ts';
import { Replacements } from './typst/replacements.ts';
import { typstSource } from './typst/source.ts';
import { typeset } from './typst/typeset.ts';

/** PDF/UA-1 and PDF/A-2a in one file, set by Typst. */
export const pdf: Format = {
  name: 'pdf',
  mediaType: 'application/pdf',
  extension: 'pdf',
  recipe: 'typst-0.14/1',
  write: async (paper, tools) => markAsPdfUa(setShowing(paper, tools)),
};

/**
 * What no font shows is found out by setting it: fonts help each other out in ways that only
 * Typst knows. So it is set again with a replacement, until everything can be shown.
 */
function setShowing(paper: PaperInput, tools: Tools): Uint8Array {
  const replacements = new Replacements();
  for (;;) {
    const warnings: Warning[] = [];
    const gather: Tools = { warn: (warning) => warnings.push(warning) };
    const result = typeset(typstSource(paper, gather, replacements.respell));
    if ('missing' in result) {
      replacements.add(result.missing);
      continue;
    }
    for (const warning of [...warnings, ...replacements.warnings()]) tools.warn(warning);
    return result.pdf;
  }
}
