import { attributes } from '../attributes.ts';
import type { DocumentNode } from '../document.ts';
import { schema } from '../schema.ts';

/** Stands in a text for something that is not text. */
export const OBJECT = '\uFFFC';

/**
 * What a block says, as one line of inline nodes. Of what has no text of its own (an author, a
 * table's caption) it is what a reader would call its words.
 */
export function lineOf(node: DocumentNode): readonly DocumentNode[] {
  const type = schema.nodes[node.type];
  if (type?.inlineContent === true) return (node.content ?? []).filter(isSomething);
  const words = (sayings[node.type]?.(node) ?? []).filter((each) => each.trim() !== '');
  return words.length > 0 ? [{ type: 'text', text: words.join(' · ') }] : [];
}

const isSomething = ({ type, text }: DocumentNode): boolean => type !== 'text' || Boolean(text);

const sayings: Readonly<Record<string, (node: DocumentNode) => readonly string[]>> = {
  author(node) {
    const { name, organisation, orcid } = attributes('author', node);
    return [name, organisation, orcid];
  },
  funder(node) {
    const { name, grant, sentence } = attributes('funder', node);
    return [name, grant, sentence];
  },
  licence: (node) => [attributes('licence', node).code],
  caseBox(node) {
    const { name, place, partners } = attributes('caseBox', node);
    return [name, place, partners];
  },
  recommendation(node) {
    const { field, addresseeOther } = attributes('recommendation', node);
    return [field, addresseeOther];
  },
  table(node) {
    const { caption, credit } = attributes('table', node);
    return [caption, credit];
  },
  formulaBlock: (node) => [attributes('formulaBlock', node).latex],
  source: (node) => [String(attributes('source', node).csl['title'] ?? '')],
};

export const textOfLine = (line: readonly DocumentNode[]): string =>
  line.map((node) => (node.type === 'hardBreak' ? ' ' : (node.text ?? OBJECT))).join('');
