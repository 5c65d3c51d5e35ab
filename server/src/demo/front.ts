import { inline, p, type Inline, type Node } from './prose.ts';

// What stands before a text, and behind it.

type Lang = 'de' | 'en';

export const subtitle = (text: string): Node => ({ type: 'subtitle', content: inline([text]) });

export const abstractIn = (lang: Lang, ...paragraphs: string[]): Node => ({
  type: 'abstract',
  attrs: { lang },
  content: paragraphs.map((text) => p(text)),
});

export const keywords = (lang: Lang, text: string): Node => ({
  type: 'keywords',
  attrs: { lang },
  content: inline([text]),
});

interface Writer {
  readonly name: string;
  readonly organisation: string;
  readonly kind?: 'person' | 'group';
  readonly role?: 'author' | 'editor' | 'contributor';
  readonly orcid?: string;
}

/** Takes a person of the demonstration as it is; an address is no part of a byline. */
export const author = ({ name, organisation, kind, role, orcid }: Writer): Node => ({
  type: 'author',
  attrs: {
    kind: kind ?? 'person',
    name,
    organisation,
    orcid: orcid ?? '',
    role: role ?? 'author',
  },
});

export const interests = (...pieces: Inline[]): Node => ({
  type: 'interests',
  content: inline(pieces),
});

export const funder = (attrs: {
  readonly name: string;
  readonly grant: string;
  readonly emblem: 'eu' | null;
  readonly emblemAlt: string;
  readonly sentence: string;
}): Node => ({ type: 'funder', attrs });

export const licence = (code: 'CC-BY-4.0' | 'CC-BY-SA-4.0'): Node => ({
  type: 'licence',
  attrs: { code },
});

export const source = (id: string, csl: Readonly<Record<string, unknown>>): Node => ({
  type: 'source',
  attrs: { id, csl },
});

export const bibliography = (style: string): Node => ({ type: 'bibliography', attrs: { style } });
