import type { Document, DocumentNode } from '@eckpunkt/document';
import { isFigureHash } from './figure.ts';

/** Where a node names a figure. */
const holders: Readonly<Record<string, string>> = { figure: 'image', funder: 'emblem' };

const named = ({ type, attrs }: DocumentNode): readonly string[] => {
  const name = attrs?.[holders[type] ?? ''];
  return typeof name === 'string' && isFigureHash(name) ? [name] : [];
};

const within = (node: DocumentNode): readonly string[] => [
  ...named(node),
  ...(node.content ?? []).flatMap(within),
];

/** The figures that a document shows, each once, in reading order. */
export const figuresOf = (document: Document): readonly string[] => [...new Set(within(document))];
