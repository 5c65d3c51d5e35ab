import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { taggedLeaf } from './tagged.ts';
import { oneOf } from './values.ts';

export const LICENCES = [
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-ND-4.0',
  'CC0-1.0',
  'all-rights-reserved',
] as const;
export type LicenceCode = (typeof LICENCES)[number];

/** A paper that says nothing is under this one. */
export const DEFAULT_LICENCE: LicenceCode = 'CC-BY-4.0';

export interface Licence {
  readonly id: string | null;
  readonly code: LicenceCode;
}

export const LicenceNode = Node.create({
  name: 'licence',
  group: 'front',
  atom: true,
  addAttributes: () => ({ id: blockId, code: oneOf('code', LICENCES, DEFAULT_LICENCE) }),
  ...taggedLeaf('div', 'licence'),
});
