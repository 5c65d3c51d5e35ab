import { idOf, type DocumentNode } from '@eckpunkt/document';
import {
  calloutKindOf,
  calloutOf,
  caseBoxOf,
  recommendationOf,
  type Box,
  type Fact,
} from '../../boxes.ts';
import type { Walk } from '../../walk.ts';
import type { Words } from '../../words.ts';
import { escapeHtml } from './escape.ts';

type HtmlWalk = Walk<string>;

/** What kind of note it is stands above it: its colour says nothing that the words do not. */
export function callout(node: DocumentNode, walk: HtmlWalk, words: Words): string {
  const { label } = calloutOf(node, words);
  return `<div class="callout ${calloutKindOf(node)}" role="note" aria-label="${label}">
<p class="box-label">${label}</p>
${walk.inside(node)}</div>\n`;
}

export const caseBox = (node: DocumentNode, walk: HtmlWalk, words: Words): string =>
  section('case', caseBoxOf(node, words), node, walk);

export const recommendation = (node: DocumentNode, walk: HtmlWalk, words: Words): string =>
  section('recommendation', recommendationOf(node, words), node, walk);

/** A part of the page that a screen reader can be sent to by its name. */
function section(kind: string, { label, facts }: Box, node: DocumentNode, walk: HtmlWalk): string {
  const name = escapeHtml(label);
  return `<section class="box ${kind}"${idAttribute(node)} aria-label="${name}">
<p class="box-label">${name}</p>
${walk.inside(node)}${factList(facts)}</section>\n`;
}

const factList = (facts: readonly Fact[]): string =>
  facts.length === 0 ? '' : `<dl class="box-facts">\n${facts.map(fact).join('')}</dl>\n`;

const fact = ({ name, value }: Fact): string =>
  `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>\n`;

export function idAttribute(node: DocumentNode): string {
  const id = idOf(node);
  return id === null ? '' : ` id="${escapeHtml(id)}"`;
}
