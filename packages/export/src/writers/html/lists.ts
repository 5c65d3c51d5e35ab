import type { DocumentNode } from '@eckpunkt/document';
import { entriesOf, listKindOf, type ListEntry } from '../../resolve/lists.ts';
import type { Walk } from '../../walk.ts';
import type { Words } from '../../words.ts';
import { idAttribute } from './boxes.ts';
import { escapeHtml } from './escape.ts';

/** A list of figures and the like. An empty one is not written. */
export function contentsList(node: DocumentNode, words: Words): string {
  const entries = entriesOf(node);
  if (entries.length === 0) return '';
  const kind = listKindOf(node);
  const title = `<p class="list-title">${words.lists[kind]}</p>\n`;
  if (kind === 'abbreviations') {
    return `<div class="list-of">\n${title}<dl class="abbreviations">\n${entries.map(meaning).join('')}</dl>\n</div>\n`;
  }
  return `<nav class="list-of" aria-label="${words.lists[kind]}">\n${title}<ul>\n${entries.map(item).join('')}</ul>\n</nav>\n`;
}

const item = ({ label, text, anchor }: ListEntry): string =>
  `<li><a href="#${escapeHtml(anchor ?? '')}">${escapeHtml(text === '' ? label : `${label}: ${text}`)}</a></li>\n`;

const meaning = ({ label, text }: ListEntry): string =>
  `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd></div>\n`;

/** What has been cited, one entry a source; citations in the text lead here. */
export const bibliography = (node: DocumentNode, walk: Walk<string>): string =>
  `<ul class="bibliography" role="list">\n${walk.inside(node)}</ul>\n`;

export const source = (node: DocumentNode, walk: Walk<string>): string =>
  `<li${idAttribute(node)}>${walk.inside(node)}</li>\n`;
