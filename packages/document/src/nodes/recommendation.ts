import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { tagged } from './tagged.ts';
import { oneOf, value, words } from './values.ts';

export const ADDRESSEES = [
  'federal',
  'state',
  'municipality',
  'self_government',
  'company',
  'university',
  'clinic',
  'other',
] as const;
export type Addressee = (typeof ADDRESSEES)[number];

export const HORIZONS = ['short', 'medium', 'long'] as const;

export interface RecommendationAttributes {
  readonly id: string | null;
  readonly addressees: readonly Addressee[];
  /** Who else, in words, where `other` is among them. */
  readonly addresseeOther: string;
  readonly field: string;
  readonly horizon: (typeof HORIZONS)[number] | null;
}

const isAddressee = (own: unknown): own is Addressee => ADDRESSEES.some((code) => code === own);

const addressees = value('addressees', [], {
  accepts: (own) => Array.isArray(own) && own.every(isAddressee) && isSet(own),
  guess: (own) => (Array.isArray(own) ? [...new Set(own.filter(isAddressee))] : undefined),
});

const isSet = (own: readonly unknown[]): boolean => new Set(own).size === own.length;

/** What somebody should do. Its number (R1 …) is computed, and follows when it moves. */
export const Recommendation = Node.create({
  name: 'recommendation',
  group: 'block',
  content: 'flow+',
  defining: true,
  addAttributes: () => ({
    id: blockId,
    addressees,
    addresseeOther: words('addresseeOther'),
    field: words('field'),
    horizon: oneOf('horizon', [null, ...HORIZONS], null),
  }),
  ...tagged('section', 'recommendation'),
});
