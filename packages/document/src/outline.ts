import { idOf, type Document, type DocumentNode } from './document.ts';
import { attributes } from './attributes.ts';
import type { HeadingLevel } from './nodes/heading.ts';
import { numberer } from './numbering/numberer.ts';
import { textOf } from './text.ts';

export interface OutlineEntry {
  /**
   * Where the heading can be jumped to: its block id, or a stand-in where it has none or shares
   * one. Unique in the outline, so that every table of contents and anchor can be built on it.
   */
  readonly id: string;
  readonly level: HeadingLevel;
  readonly text: string;
  /** "1.2", "A", "A.1"; empty for a heading that has no number. */
  readonly number: string;
  /** The heading's place among the document's blocks. */
  readonly index: number;
}

/** The document's headings in order; those without words are left out. */
export function outline(document: Document): readonly OutlineEntry[] {
  const taken = new Set<string>();
  const number = numberer();
  return document.content.flatMap((block, index) => {
    if (block.type !== 'heading') return [];
    // Also those without words count, so that a number is the same wherever it is seen.
    const numbered = number(block);
    const text = textOf(block).trim();
    if (text === '') return [];
    const { level } = attributes('heading', block);
    const id = anchor(block, index, taken);
    return [{ id, level, text, number: numbered?.number ?? '', index }];
  });
}

/** A dot is in no block's id, so that a stand-in never takes one that comes later. */
function anchor(block: DocumentNode, index: number, taken: Set<string>): string {
  const own = idOf(block);
  const id = own !== null && !taken.has(own) ? own : `heading.${index}`;
  taken.add(id);
  return id;
}
