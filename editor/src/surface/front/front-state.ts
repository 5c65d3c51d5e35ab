import type { Editor } from '@tiptap/react';
import {
  attributes,
  DEFAULT_LICENCE,
  type Author,
  type Funder,
  type LicenceCode,
} from '@eckpunkt/document';

type WithId<T> = T & { readonly id: string };

/** What the place below the title shows. */
export interface FrontState {
  readonly authors: readonly WithId<Author>[];
  readonly funders: readonly WithId<Funder>[];
  readonly licence: { readonly id: string | null; readonly code: LicenceCode };
  /** The written parts that are there: a name, or for abstracts a name and a language. */
  readonly written: readonly string[];
}

export function frontState({ state: { doc } }: Editor): FrontState {
  const authors: WithId<Author>[] = [];
  const funders: WithId<Funder>[] = [];
  const written: string[] = [];
  let licence: FrontState['licence'] = { id: null, code: DEFAULT_LICENCE };
  doc.forEach((node) => {
    if (!node.type.isInGroup('front')) return;
    const name = node.type.name;
    const own = { type: name, attrs: node.attrs };
    const id = String(node.attrs['id'] ?? '');
    if (name === 'author') authors.push({ ...attributes('author', own), id });
    else if (name === 'funder') funders.push({ ...attributes('funder', own), id });
    else if (name !== 'licence') written.push(partName(name, node.attrs['lang']));
    else if (licence.id === null) licence = { ...attributes('licence', own), id };
  });
  return { authors, funders, licence, written };
}

export const partName = (name: string, lang: unknown) =>
  name === 'abstract' ? `abstract-${String(lang ?? 'own')}` : name;

export const sameFront = (a: FrontState, b: FrontState): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
