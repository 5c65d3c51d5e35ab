import { idOf, outline, type Document, type DocumentNode } from '@eckpunkt/document';
import { words } from './attributes.ts';
import type { Tools } from './format.ts';
import { isBlank, textOf } from './text.ts';

export interface Heading {
  /** Where links and the contents lead; unique in the paper, and the same as in its outline. */
  readonly id: string;
  /** At most one deeper than the heading before, as readers of a screen expect. */
  readonly level: number;
  readonly text: string;
  /** "1.2" or "Anhang A"; empty where it has none. */
  readonly number: string;
}

/** Every heading that is written, by its node. Empty ones are left out. */
export type Headings = ReadonlyMap<DocumentNode, Heading>;

export function headingsOf(document: Document, tools: Tools): Headings {
  warnOfEmptyOnes(document, tools);
  const headings = new Map<DocumentNode, Heading>();
  let above = 0;
  for (const { id, index, level: wanted } of outline(document)) {
    const node = document.content[index];
    if (!node || isBlank(node)) continue;
    const level = Math.min(wanted, above + 1);
    if (level < wanted) {
      tools.warn({ code: 'heading-level-skipped', blockId: id, detail: String(wanted) });
    }
    headings.set(node, { id, level, text: textOf(node).trim(), number: words(node, 'number') });
    above = level;
  }
  return headings;
}

function warnOfEmptyOnes(document: Document, tools: Tools): void {
  for (const node of document.content) {
    if (node.type !== 'heading' || !isBlank(node)) continue;
    const blockId = idOf(node);
    tools.warn({ code: 'heading-empty', ...(blockId && { blockId }) });
  }
}
