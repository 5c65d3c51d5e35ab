import { attributes } from './attributes.ts';
import { idOf, type Document, type DocumentNode } from './document.ts';
import { numberer, type Numbered } from './numbering/numberer.ts';
import { textOf } from './text.ts';

/** Something with a number, and how it is called: a heading's words, a caption. */
export interface NumberedPart extends Numbered {
  readonly title: string;
}

/** All that has a number and can be referred to, by id and in reading order. */
export function numbering(document: Document): ReadonlyMap<string, NumberedPart> {
  const number = numberer();
  const parts = new Map<string, NumberedPart>();
  for (const node of printed(document)) {
    const numbered = number(node);
    const id = idOf(node);
    // Of two with one id, a reference means the first.
    if (numbered && id !== null && !parts.has(id)) {
      parts.set(id, { ...numbered, title: titleOf(node) });
    }
  }
  return parts;
}

/** Every node that is part of the text: all but a template's hints and what stands in them. */
export function* printed(node: DocumentNode): Generator<DocumentNode> {
  for (const child of node.content ?? []) {
    if (child.type === 'guidance') continue;
    yield child;
    yield* printed(child);
  }
}

const titleOf = (node: DocumentNode): string =>
  (node.type === 'table' ? attributes('table', node).caption : textOf(node)).trim();
