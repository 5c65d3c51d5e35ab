import { idOf, type Document, type DocumentNode } from './document.ts';
import { headingLevel, type HeadingLevel } from './nodes/heading.ts';
import { textOf } from './text.ts';

export interface OutlineEntry {
  /**
   * Where the heading can be jumped to: its block id, or a stand-in where it has none or shares
   * one. Unique in the outline, so that every table of contents and anchor can be built on it.
   */
  readonly id: string;
  readonly level: HeadingLevel;
  readonly text: string;
  /** The heading's place among the document's blocks. */
  readonly index: number;
}

/** The document's headings in order; those without words are left out. */
export function outline(document: Document): readonly OutlineEntry[] {
  const taken = new Set<string>();
  return document.content.flatMap((block, index) => {
    const text = textOf(block).trim();
    if (block.type !== 'heading' || text === '') return [];
    return [
      { id: anchor(block, index, taken), level: headingLevel(block.attrs?.['level']), text, index },
    ];
  });
}

/** A dot is in no block's id, so that a stand-in never takes one that comes later. */
function anchor(block: DocumentNode, index: number, taken: Set<string>): string {
  const own = idOf(block);
  const id = own !== null && !taken.has(own) ? own : `heading.${index}`;
  taken.add(id);
  return id;
}
