import type { Nodes } from './inlines.ts';

const apart: ReadonlySet<string> = new Set(['heading', 'table', 'horizontalRule']);

export const isProse = ({ type }: Nodes[number]): boolean => !apart.has(type);

/**
 * Quotes hold prose only. Files put tables and headings into them as well, often by mere
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
