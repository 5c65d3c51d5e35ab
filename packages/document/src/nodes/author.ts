import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { taggedLeaf } from './tagged.ts';
import { oneOf, words } from './values.ts';

export const AUTHOR_KINDS = ['person', 'group'] as const;
export const AUTHOR_ROLES = ['author', 'editor', 'contributor'] as const;

/** Somebody of the byline, whose order is that of these nodes. */
export interface Author {
  readonly id: string | null;
  /** A group is a corporate author. */
  readonly kind: (typeof AUTHOR_KINDS)[number];
  readonly name: string;
  readonly organisation: string;
  /** As typed: `check` says whether it can be one. */
  readonly orcid: string;
  readonly role: (typeof AUTHOR_ROLES)[number];
}

export const AuthorNode = Node.create({
  name: 'author',
  group: 'front',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    id: blockId,
    kind: oneOf('kind', AUTHOR_KINDS, 'person'),
    name: words('name'),
    organisation: words('organisation'),
    orcid: words('orcid', 60),
    role: oneOf('role', AUTHOR_ROLES, 'author'),
  }),
  ...taggedLeaf('div', 'author'),
});
