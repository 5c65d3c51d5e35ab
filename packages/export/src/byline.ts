import type { Author, FrontMatter } from '@eckpunkt/document';
import { clean } from './clean.ts';
import type { Front } from './front.ts';
import { hasVisible } from './text.ts';
import { wordsOf } from './words.ts';

/** Who stands above a paper, ready to be written in any format. */
export interface Person {
  readonly name: string;
  readonly isGroup: boolean;
  /** Empty where none is given. */
  readonly organisation: string;
  /** `https://orcid.org/…`, or null where there is none, or one that cannot be right. */
  readonly orcid: string | null;
}

export interface Byline {
  /** Empty for authors: that they are is clear from the place. */
  readonly role: string;
  readonly people: readonly Person[];
}

const ROLES = ['author', 'editor', 'contributor'] as const;

/** People by their part in the paper, each in the order of the paper. Nobody: the lead group. */
export function bylinesOf({ authors }: FrontMatter, front: Front): readonly Byline[] {
  const words = wordsOf(front.language);
  const names = { author: '', editor: words.editedBy, contributor: words.withContributionsBy };
  const bylines = ROLES.map((role) => ({
    role: names[role],
    people: authors.filter((author) => author.role === role).flatMap(personOf),
  })).filter(({ people }) => people.length > 0);
  return bylines.some(({ role }) => role === '') ? bylines : [groupLine(front), ...bylines];
}

/** Where people have put their names, the group that they are is named below them. */
export const isGroupNamed = (bylines: readonly Byline[], { group }: Front): boolean =>
  bylines.some(({ people }) => people.some(({ name }) => name === clean(group)));

/** Who is named as author in file properties and catalogues. */
export const authorsOf = (matter: FrontMatter, front: Front): readonly Person[] =>
  bylinesOf(matter, front)[0]?.people ?? [];

const groupLine = (front: Front): Byline => ({
  role: '',
  people: [{ name: clean(front.group), isGroup: true, organisation: '', orcid: null }],
});

function personOf(author: Author): readonly Person[] {
  const name = clean(author.name).trim();
  if (!hasVisible(name)) return [];
  const organisation = clean(author.organisation).trim();
  return [{ name, organisation, isGroup: author.kind === 'group', orcid: orcidOf(author.orcid) }];
}

const orcidPattern = /(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/;

function orcidOf(typed: string): string | null {
  const id = orcidPattern.exec(typed.trim())?.[1];
  return id ? `https://orcid.org/${id}` : null;
}
