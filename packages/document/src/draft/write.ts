import * as Y from 'yjs';
import type { DocumentMark, DocumentNode } from '../document.ts';

// ProseMirror JSON → Yjs's XML types, spelled as the editor's binding spells them: attributes that
// are null are absent, neighbouring texts share one XmlText, a mark is a format whose value is its
// attributes. Knows no schema, so that what a newer version wrote passes through unharmed.

export function writeNodes(nodes: readonly DocumentNode[]): (Y.XmlElement | Y.XmlText)[] {
  return runsOf(nodes).map((run) => (Array.isArray(run) ? writeText(run) : writeElement(run)));
}

type Run = DocumentNode | DocumentNode[];

function runsOf(nodes: readonly DocumentNode[]): readonly Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (node.type !== 'text') runs.push(node);
    else if (Array.isArray(last)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

function writeElement(node: DocumentNode): Y.XmlElement {
  const element = new Y.XmlElement(node.type);
  for (const [name, value] of Object.entries(node.attrs ?? {})) {
    // Typed as text after HTML's attributes, but any JSON is kept: the editor reads numbers back.
    if (value !== null && value !== undefined) element.setAttribute(name, value as string);
  }
  element.insert(0, writeNodes(node.content ?? []));
  return element;
}

function writeText(nodes: readonly DocumentNode[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(
    nodes
      .filter((node) => node.text)
      .map((node) => ({ insert: node.text, attributes: formatsOf(node.marks ?? []) })),
  );
  return text;
}

const formatsOf = (marks: readonly DocumentMark[]): Record<string, unknown> =>
  Object.fromEntries(marks.map((mark) => [mark.type, mark.attrs ?? {}]));
