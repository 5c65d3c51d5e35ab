import type { Format, Tools, Warning } from './format.ts';
import type { PaperInput } from './front.ts';
import { resolve } from './resolve.ts';
import { formulasOf } from './typst/formulas.ts';
import { markAsPdfUa } from './typst/pdf-ua.ts';
import { pictureFiles, without } from './typst/pictures.ts';
import { Replacements } from './typst/replacements.ts';
import { typstSource, type Prepared } from './typst/source.ts';
import { showsPicture, typeset } from './typst/typeset.ts';

/** PDF/UA-1 and PDF/A-2a in one file, set by Typst. */
export const pdf: Format = {
  name: 'pdf',
  mediaType: 'application/pdf',
  extension: 'pdf',
  recipe: 'typst-0.14/3',
  write: async (paper, tools) => markAsPdfUa(setShowing(await prepared(paper, tools), tools)),
};

async function prepared(paper: PaperInput, tools: Tools): Promise<Prepared> {
  const resolved = await resolve(paper.document, paper.front.language, tools);
  return { paper, resolved, formulas: await formulasOf(resolved) };
}

/**
 * What no font shows is found out by setting it: fonts help each other out in ways that only
 * Typst knows. So it is set again with a replacement, until everything can be shown. The same
 * goes for pictures: those that Typst cannot read are left out.
 */
function setShowing(given: Prepared, tools: Tools): Uint8Array {
  const replacements = new Replacements();
  let work = given;
  for (;;) {
    const warnings: Warning[] = [];
    const gather: Tools = { warn: (warning) => warnings.push(warning) };
    const files = pictureFiles(work.paper.figures);
    const result = typeset(typstSource(work, gather, replacements.respell), files);
    if ('pdf' in result) {
      for (const warning of [...warnings, ...replacements.warnings()]) tools.warn(warning);
      return result.pdf;
    }
    if ('missing' in result) replacements.add(result.missing);
    else work = withoutUnreadable(work, result.failure, tools);
  }
}

/** Throws the failure where no picture is to blame for it. */
function withoutUnreadable(work: Prepared, failure: Error, tools: Tools): Prepared {
  const { paper } = work;
  const broken = [...paper.figures.keys()].filter((hash) => !showsPicture(hash, paper.figures));
  if (broken.length === 0) throw failure;
  for (const detail of broken) tools.warn({ code: 'picture-unreadable', detail });
  return { ...work, paper: { ...paper, figures: without(paper.figures, new Set(broken)) } };
}
