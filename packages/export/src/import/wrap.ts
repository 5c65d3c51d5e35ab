import type { Nodes } from './inlines.ts';
import type { Reading } from './reading.ts';

const prose: ReadonlySet<string> = new Set([
  'paragraph',
  'bulletList',
  'orderedList',
  'blockquote',
]);

export const isProse = ({ type }: Nodes[number]): boolean => prose.has(type);

/** Within boxes and definitions there is no outline: a heading there is a line in bold. */
export function asFlow(node: Nodes[number], { ledger }: Reading): Nodes[number] {
  if (node.type !== 'heading') return node;
  const content = (node.content ?? []).map((each) =>
    each.type === 'text' ? { ...each, marks: [...(each.marks ?? []), { type: 'bold' }] } : each,
  );
  ledger.note('headingInside', content.map(({ text }) => text ?? '').join(''));
  return { type: 'paragraph', content };
}

/**
 * Quotes hold prose only. Files put tables, figures and headings into them as well, often by mere
 * indentation: these come between, and what is around them stays wrapped.
 */
export function aroundProse(nodes: Nodes, wrap: (prose: Nodes) => Nodes): Nodes {
  return runsOf(nodes).flatMap((run) => (run.every(isProse) ? wrap(run) : run));
}

/** Neighbours of one kind, prose or not. */
function runsOf(nodes: Nodes): readonly Nodes[] {
  const runs: Nodes[number][][] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (last?.[0] && isProse(last[0]) === isProse(node)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}
