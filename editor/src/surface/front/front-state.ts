import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Editor } from '@tiptap/react';
import {
  attributes,
  DEFAULT_LICENCE,
  type Author,
  type Funder,
  type LicenceCode,
  type PaperLanguage,
} from '@eckpunkt/document';

type WithId<T> = T & { readonly id: string };

/** What the place below the title shows. */
export interface FrontState {
  readonly authors: readonly WithId<Author>[];
  readonly funders: readonly WithId<Funder>[];
  readonly licence: { readonly id: string | null; readonly code: LicenceCode };
  readonly written: readonly WrittenPart[];
}

/** A part of the front matter that is written in the text. */
export interface WrittenPart {
  readonly name: string;
  /** Null is the paper's own. */
  readonly lang: unknown;
}

export function frontState({ state: { doc } }: Editor): FrontState {
  const authors: WithId<Author>[] = [];
  const funders: WithId<Funder>[] = [];
  const written: WrittenPart[] = [];
  let licence: FrontState['licence'] = { id: null, code: DEFAULT_LICENCE };
  doc.forEach((node) => {
    if (!node.type.isInGroup('front')) return;
    const name = node.type.name;
    const own = { type: name, attrs: node.attrs };
    const id = String(node.attrs['id'] ?? '');
    if (name === 'author') authors.push({ ...attributes('author', own), id });
    else if (name === 'funder') funders.push({ ...attributes('funder', own), id });
    else if (name !== 'licence') written.push(writtenPart(node));
    else if (licence.id === null) licence = { ...attributes('licence', own), id };
  });
  return { authors, funders, licence, written };
}

export const writtenPart = ({ type: { name }, attrs }: ProseMirrorNode): WrittenPart => ({
  name,
  lang: attrs['lang'] ?? null,
});

/** There is one abstract a language; one that does not say its own is in that of the paper. */
export const isSamePart = (a: WrittenPart, b: WrittenPart, own: PaperLanguage): boolean =>
  a.name === b.name && (a.name !== 'abstract' || (a.lang ?? own) === (b.lang ?? own));

export const sameFront = (a: FrontState, b: FrontState): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
