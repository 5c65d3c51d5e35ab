import type { Nodes } from './inlines.ts';
import type { Reading } from './reading.ts';

type Kind = 'InlineMath' | 'DisplayMath';

/** LaTeX goes on as it is; only between paragraphs a formula has a line of its own. */
export function importFormula(kind: Kind, written: string, { ledger, place }: Reading): Nodes {
  const latex = written.trim();
  if (latex === '') return [];
  const attrs = { latex, alt: '' };
  if (kind === 'InlineMath') return [{ type: 'formula', attrs }];
  if (place === 'flow') return [{ type: 'formulaBlock', attrs }];
  ledger.note('formula', latex);
  return [{ type: 'formula', attrs }];
}
