import type { DocumentMark, DocumentNode } from '@eckpunkt/document';
import type { Runs } from './request.ts';

const tags: Readonly<Record<string, string>> = {
  italic: 'em',
  bold: 'strong',
  superscript: 'sup',
  subscript: 'sub',
};

/** Text with its marks. A link in a citation is no link here: a click shall change the citation. */
export function drawRuns(place: HTMLElement, runs: Runs): void {
  place.replaceChildren(...runs.map(drawRun));
}

function drawRun({ text = '', marks = [] }: DocumentNode): Node {
  return marks.reduceRight<Node>(wrap, document.createTextNode(text));
}

function wrap(inner: Node, { type }: DocumentMark): Node {
  const tag = tags[type];
  if (tag === undefined) return inner;
  const outer = document.createElement(tag);
  outer.append(inner);
  return outer;
}
