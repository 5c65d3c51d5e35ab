import type { Document, DocumentNode } from '@eckpunkt/document';
import { latexOf } from '../latex.ts';
import { runPandoc } from '../pandoc/wasm.ts';
import { everyNode } from '../resolve/rewrite.ts';
import { API_VERSION } from '../pandoc/tree.ts';
import { decimalsIn, withDecimals } from './decimals.ts';

/** Asks for a formula in Typst's own mathematics; null where it cannot be read as a formula. */
export type Formulas = (latex: string, display: boolean) => string | null;

/**
 * Reads all formulas of a paper at once. Pandoc understands LaTeX and builds Typst from what it
 * has understood: no command of LaTeX, and no text within a formula, is handed on as it is.
 */
export async function formulasOf(document: Document): Promise<Formulas> {
  const keys = [...new Set([...everyNode(document)].filter(isFormula).map(keyOf))];
  if (keys.length === 0) return () => null;
  const written = await typstOf(keys.map(withDecimals));
  const found = new Map(keys.map((key, at) => [key, safe(written[at])]));
  return (latex, display) => found.get(key(latex, display)) ?? null;
}

const isFormula = ({ type }: DocumentNode): boolean =>
  type === 'formula' || type === 'formulaBlock';

const key = (latex: string, display: boolean): string =>
  (display ? 'DisplayMath:' : 'InlineMath:') + latex;

const keyOf = (node: DocumentNode): string => key(latexOf(node), node.type === 'formulaBlock');

/** Between two formulas. Formulas have no line ends, so that none of them can hold this one. */
const SEPARATOR = '--------';

async function typstOf(keys: readonly string[]): Promise<readonly string[]> {
  const blocks = keys.flatMap((each) => {
    const [kind = '', ...latex] = each.split(':');
    return [
      { t: 'Para', c: [{ t: 'Math', c: [{ t: kind }, latex.join(':')] }] },
      { t: 'RawBlock', c: ['typst', SEPARATOR] },
    ];
  });
  const input = JSON.stringify({ 'pandoc-api-version': API_VERSION, meta: {}, blocks });
  const options = { from: 'json', to: 'typst', wrap: 'none' };
  const output = new TextDecoder().decode(await runPandoc({ options, input, clock: 0 }));
  return output.split(new RegExp(`^${SEPARATOR}$`, 'm')).map((part) => part.trim());
}

const math = /^\$(?<inner>[\s\S]*)\$$/;
const quotedOrEscaped = /"(?:[^"\\]|\\.)*"|\\./gsu;

/**
 * A second lock: outside of strings, a formula holds no sign that begins code or ends the formula.
 * What pandoc could not read comes as text, and not between dollars.
 */
function safe(written = ''): string | null {
  const inner = math.exec(written)?.groups?.['inner'];
  if (inner === undefined) return null;
  const bare = inner.replace(quotedOrEscaped, '');
  return /[#$"`@]|\/[/*]/u.test(bare) ? null : decimalsIn(written);
}
