import type { DocumentNode } from '../../document.ts';
import { wherever, type Rule } from '../rule.ts';

const hasHeader = (table: DocumentNode): boolean =>
  (table.content ?? []).some((row) =>
    (row.content ?? []).some(({ type }) => type === 'tableHeader'),
  );

export const tableRules: readonly Rule[] = [
  wherever('table-without-header', ({ node }) => node.type === 'table' && !hasHeader(node)),
];
