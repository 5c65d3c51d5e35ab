import { html, raw } from 'hono/html';
import type { PaperType, Ref } from '../papers/paper.ts';
import { entryList } from './entries.ts';
import type { Html } from './html.ts';
import { address, type LinkContext } from './links.ts';
import type { PublishedEntry } from './published.ts';
import type { Selection } from './queries.ts';
import { words } from './words.ts';

export const PAGE_SIZE = 20;

export interface ListParts extends LinkContext {
  readonly entries: readonly PublishedEntry[];
  readonly count: number;
  readonly page: number;
  readonly selection: Selection;
  readonly groups: readonly Ref[];
  readonly types: readonly PaperType[];
}

const path = '/papers';

const queryOf = ({ groupId, type }: Selection) => ({ group: groupId, type });

interface Choice {
  readonly name: string;
  readonly selection: Selection;
  readonly chosen: boolean;
}

const choiceLink = (parts: ListParts, { name, selection, chosen }: Choice) =>
  html`<li>
    <a
      href="${address(path, parts, queryOf(selection))}"
      ${chosen ? raw('aria-current="true"') : null}
      >${name}</a
    >
  </li>`;

/** One row of links that narrow the list; pointless, and left out, with fewer than two choices. */
function filter(parts: ListParts, name: string, choices: readonly Choice[]) {
  if (choices.length < 3) return null;
  return html`<nav class="filter" aria-label="${name}">
    <span aria-hidden="true">${name}</span>
    <ul role="list">
      ${choices.map((choice) => choiceLink(parts, choice))}
    </ul>
  </nav>`;
}

function groupChoices({ groups, selection, language }: ListParts): Choice[] {
  const choose = (groupId: string | null, name: string) => ({
    name,
    selection: { ...selection, groupId },
    chosen: selection.groupId === groupId,
  });
  return [choose(null, words[language].all), ...groups.map(({ id, name }) => choose(id, name))];
}

function typeChoices({ types, selection, language }: ListParts): Choice[] {
  const w = words[language];
  const choose = (type: PaperType | null, name: string) => ({
    name,
    selection: { ...selection, type },
    chosen: selection.type === type,
  });
  return [choose(null, w.all), ...types.map((type) => choose(type, w.types[type]))];
}

function pageLink(parts: ListParts, page: number, text: string, rel: 'prev' | 'next') {
  const query = { ...queryOf(parts.selection), page: page === 1 ? null : page };
  return html`<a rel="${rel}" href="${address(path, parts, query)}">${text}</a>`;
}

function paging(parts: ListParts) {
  const { page, count, language } = parts;
  const pages = Math.ceil(count / PAGE_SIZE);
  if (pages < 2) return null;
  const w = words[language];
  return html`<nav class="paging" aria-label="${w.pages}">
    ${page > 1 ? pageLink(parts, page - 1, w.newer, 'prev') : null}
    <span>${w.pageOf(page, pages)}</span>
    ${page < pages ? pageLink(parts, page + 1, w.older, 'next') : null}
  </nav>`;
}

function nothing(parts: ListParts) {
  const w = words[parts.language];
  const { groupId, type } = parts.selection;
  if (groupId === null && type === null) {
    return html`<p class="empty">${w.nothingPublished} ${w.nothingPublishedHint}</p>`;
  }
  return html`<p class="empty">
    ${w.nothingFound} <a href="${address(path, parts)}">${w.showAll}</a>
  </p>`;
}

/** All that is published, narrowed by links, so that every selection has an address. */
export function listPage(parts: ListParts): Html {
  const { language, entries, count } = parts;
  const w = words[language];
  return html`<div class="page-head">
      <h1>${w.papers}</h1>
      <p>${w.count(count)}</p>
    </div>
    ${filter(parts, w.filterByType, typeChoices(parts))}
    ${filter(parts, w.filterByGroup, groupChoices(parts))}
    ${entries.length > 0 ? entryList(entries, language, 2) : nothing(parts)} ${paging(parts)}`;
}
