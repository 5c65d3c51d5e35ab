import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { tagged } from './tagged.ts';
import { oneOf } from './values.ts';

export const CALLOUT_KINDS = ['note', 'important', 'example'] as const;

export interface CalloutAttributes {
  readonly id: string | null;
  readonly kind: (typeof CALLOUT_KINDS)[number];
}

/** A box beside the argument. */
export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'flow+',
  defining: true,
  addAttributes: () => ({ id: blockId, kind: oneOf('kind', CALLOUT_KINDS, 'note') }),
  ...tagged('aside', 'callout'),
});
