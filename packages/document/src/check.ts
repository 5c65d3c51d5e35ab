import { idOf, type Document, type DocumentNode } from './document.ts';
import { excerptAt } from './check/excerpt.ts';
import { houseRules } from './check/house-rules.ts';
import { problemSeverities, type Finding, type Problem } from './check/problem.ts';
import { read, type HouseOptions } from './check/rule.ts';
import { violations } from './check/violations.ts';

/** All that is wrong with a document, in reading order. */
export function check(document: Document, options: HouseOptions): readonly Problem[] {
  const refused = violations(document).map((path): Finding => ({ code: 'schema-violation', path }));
  const reading = read(document, options);
  const disliked = houseRules.flatMap((rule) => rule(reading));
  return [...refused, ...disliked]
    .toSorted((a, b) => comparePaths(a.path, b.path))
    .map((finding) => problemOf(document, finding));
}

function problemOf(document: Document, { code, path }: Finding): Problem {
  const blockId = nearestId(document, path);
  const excerpt = excerptAt(document, path);
  const problem = { code, severity: problemSeverities[code], path, excerpt };
  return blockId === null ? problem : { ...problem, blockId };
}

function nearestId(document: Document, path: readonly number[]): string | null {
  let node: DocumentNode | undefined = document;
  let id: string | null = null;
  for (const index of path) {
    node = node?.content?.[index];
    id = (node && idOf(node)) ?? id;
  }
  return id;
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  const fork = a.findIndex((index, depth) => index !== b[depth]);
  if (fork < 0) return a.length - b.length;
  return (a[fork] ?? 0) - (b[fork] ?? -1);
}
