import {
  idOf,
  numberer,
  referenceText,
  titleReference,
  type Document,
  type DocumentNode,
  type Numbered,
} from '@eckpunkt/document';
import type { Language } from '../front.ts';
import { rewrite, withAttributes } from './rewrite.ts';

/**
 * Gives everything that can be referred to its number, the words with which a reference names it
 * (`label`), and an id that is its own.
 */
export function withNumbers(document: Document, language: Language): Document {
  const number = numberer();
  const idFor = uniqueIds();
  return rewrite(document, (node) => {
    const numbered = number(node);
    if (numbered) return [withAttributes(node, { ...told(numbered, language), id: idFor(node) })];
    if (node.type !== 'heading') return [node];
    return [withAttributes(node, { label: titleReference(node, language), id: idFor(node) })];
  });
}

function told(numbered: Numbered, language: Language) {
  const label = referenceText(numbered, language);
  // "Anhang A" above an appendix, "A.1" within it.
  const isAppendix = numbered.kind === 'appendix' && !numbered.number.includes('.');
  return { number: isAppendix ? label : numbered.number, label };
}

/** The first block with an id keeps it: that is the one which references mean. */
function uniqueIds(): (node: DocumentNode) => string {
  const taken = new Set<string>();
  let without = 0;
  return (node) => {
    const own = idOf(node);
    without += 1;
    // A dot is in no block's id.
    const id = own !== null && !taken.has(own) ? own : `${node.type}.${without}`;
    taken.add(id);
    return id;
  };
}
