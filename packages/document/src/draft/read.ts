import * as Y from 'yjs';
import type { Attributes, DocumentMark, DocumentNode } from '../document.ts';

// Yjs's XML types → ProseMirror JSON, losing nothing. The editor's binding deletes from the Y.Doc
// what the schema refuses; this walk keeps it under a name that no schema knows (`#…`), so that
// `check` can point at it and nobody's text disappears unseen.

/** Deeper than any real text; beyond it recursion could overflow the stack. */
const MAX_DEPTH = 80;

export function readFragment(fragment: Y.XmlFragment): readonly DocumentNode[] {
  return readChildren(fragment, 0);
}

/** What one child of the fragment reads as: a run of text as its parts. */
export const readTopmost = (child: unknown): readonly DocumentNode[] => readChild(child, 1);

function readChildren(parent: Y.XmlFragment, depth: number): readonly DocumentNode[] {
  // Typed as XML only; a client that opened the name as another type can put any value here.
  const children: readonly unknown[] = parent.toArray();
  return children.flatMap((child) => readChild(child, depth + 1));
}

function readChild(child: unknown, depth: number): readonly DocumentNode[] {
  // An XmlHook is no XmlElement and an XmlElement is an XmlFragment: the order matters.
  if (child instanceof Y.XmlText) return readText(child);
  if (child instanceof Y.XmlElement) return [readElement(child, depth)];
  if (typeof child === 'string') return [{ type: 'text', text: child }];
  return [{ type: '#value', attrs: { value: asJson(child) } }];
}

function readElement(element: Y.XmlElement, depth: number): DocumentNode {
  if (depth > MAX_DEPTH) return { type: '#too-deep', attrs: { text: deepText(element) } };
  const attrs = readAttributes(element.getAttributes());
  const content = readChildren(element, depth);
  return {
    type: nameOf(element),
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

/** In JSON, `text` is the name of a string; an element that calls itself so is something else. */
const nameOf = (element: Y.XmlElement): string =>
  element.nodeName === 'text' ? '#text' : String(element.nodeName);

const readAttributes = (attributes: object): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, asJson(value)]));

interface TextRun {
  readonly insert: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

function readText(text: Y.XmlText): readonly DocumentNode[] {
  const runs: readonly TextRun[] = text.toDelta();
  return runs.map(({ insert, attributes }) => {
    const marks = Object.entries(attributes ?? {}).map(readMark);
    const node = typeof insert === 'string' ? { type: 'text', text: insert } : embed(insert);
    return marks.length > 0 ? { ...node, marks } : node;
  });
}

const embed = (value: unknown): DocumentNode => ({
  type: '#embed',
  attrs: { value: asJson(value) },
});

/** A mark's value is its attributes; `true`, as other Yjs clients write it, means none. */
function readMark([type, value]: readonly [string, unknown]): DocumentMark {
  const attrs = typeof value === 'object' && value !== null ? readAttributes(value) : {};
  return Object.keys(attrs).length > 0 ? { type, attrs } : { type };
}

/** The text below an element in reading order, without recursion. */
function deepText(element: Y.XmlElement): string {
  const waiting: unknown[] = [element];
  const found: string[] = [];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next instanceof Y.XmlText) found.push(plainOf(next));
    else if (next instanceof Y.XmlElement) waiting.push(...next.toArray().toReversed());
  }
  return found.join(' ');
}

/** Not `toString`, which writes formats as tags. */
const plainOf = (text: Y.XmlText): string =>
  readText(text)
    .map((node) => node.text ?? '')
    .join('');

/** Whatever Yjs can hold, as JSON can hold it. */
function asJson(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  const json = JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'bigint' ? String(member) : member,
  );
  return json === undefined ? null : JSON.parse(json);
}
