import { revise, type Document } from '@eckpunkt/document';
import type { House } from './house.ts';
import { expectStatus } from './people.ts';
import type { Answer } from './visitor.ts';

type PaperJson = Answer['json'];

export const wishFor = (house: House, more: Record<string, unknown> = {}) => ({
  groupId: house.group,
  type: 'position_paper',
  title: 'Moore als Rohstoffquelle',
  language: 'de',
  ...more,
});

/** A paper of the house's group, made by its chair. */
export async function newPaper(
  house: House,
  more: Record<string, unknown> = {},
): Promise<PaperJson> {
  const answer = await house.people.chair.browser.post('/api/papers', wishFor(house, more));
  return expectStatus(answer, 201).json;
}

/** Makes `invited` a guest of the paper. */
export const inviteTo = (house: House, paperId: string) => house.sql`
  insert into paper_guests (paper_id, person_id) values (${paperId}, ${house.people.invited.id})`;

const text = (words: string) => [{ type: 'text', text: words }];

/** A whole little document: title, abstract, and two sections. */
export const documentOf = (title: string, words: string): Document => ({
  type: 'doc',
  content: [
    { type: 'title', content: text(title) },
    { type: 'abstract', content: [{ type: 'paragraph', content: text(`Kurz: ${words}`) }] },
    { type: 'heading', attrs: { level: 1 }, content: text('Ausgangslage') },
    { type: 'paragraph', content: text(words) },
    { type: 'heading', attrs: { level: 1 }, content: text('Was zu tun ist') },
    { type: 'paragraph', content: text('Etwas.') },
  ],
});

/** Turns the draft of a paper into this document, as its writers would. */
export async function writeDraft({ host, people }: House, paperId: string, document: Document) {
  const edit = revise(await host.rooms.read(paperId), document);
  if (edit) await host.rooms.write(paperId, people.member.id, edit);
}

/** Makes a version, and publishes it; gives the publication. */
export async function publishDraft(
  { people }: House,
  paperId: string,
  more: Record<string, unknown> = {},
): Promise<Answer['json']> {
  const { browser } = people.chair;
  const made = await browser.post(`/api/papers/${paperId}/versions`, {});
  const version = expectStatus(made, 201).json.number;
  const wish = { version, ...more };
  return expectStatus(await browser.post(`/api/papers/${paperId}/publications`, wish), 201).json;
}

/** A paper with this text, published as 1.0; gives the paper. */
export async function publishedPaper(
  house: House,
  document: Document,
  more: Record<string, unknown> = {},
): Promise<PaperJson> {
  const paper = await newPaper(house, more);
  await writeDraft(house, paper.id, document);
  await publishDraft(house, paper.id);
  return paper;
}
