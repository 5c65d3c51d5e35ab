import { idOf, type Document, type DocumentNode } from '@eckpunkt/document';
import { words as attribute } from '../../attributes.ts';
import { everyNode } from '../../resolve/rewrite.ts';
import type { Walk } from '../../walk.ts';
import type { Words } from '../../words.ts';
import { escapeHtml } from './escape.ts';

const idsOf = (node: DocumentNode): { readonly id: string; readonly place: string } => {
  const id = escapeHtml(idOf(node) ?? '');
  return { id, place: `${id}-place` };
};

/** The number in the text, which leads to the note. */
export function noteReference(node: DocumentNode): string {
  const { id, place } = idsOf(node);
  const number = escapeHtml(attribute(node, 'number'));
  return `<sup class="note-number"><a id="${place}" href="#${id}" role="doc-noteref">${number}</a></sup>`;
}

/** All notes, in the order of their numbers, each with a way back to its place. */
export function notes(document: Document, walk: Walk<string>, words: Words): string {
  const found = [...everyNode(document)].filter(({ type }) => type === 'footnote');
  if (found.length === 0) return '';
  return `<section class="notes" role="doc-endnotes" aria-labelledby="notes">
<h2 id="notes">${words.notes}</h2>
<ol>
${found.map((node) => note(node, walk, words)).join('')}</ol>
</section>\n`;
}

function note(node: DocumentNode, walk: Walk<string>, words: Words): string {
  const { id, place } = idsOf(node);
  const number = escapeHtml(attribute(node, 'number'));
  const back = `<a href="#${place}" role="doc-backlink" aria-label="${words.backToText} (${words.note} ${number})">↩</a>`;
  return `<li id="${id}" value="${number}">${walk.inside(node)} ${back}</li>\n`;
}
