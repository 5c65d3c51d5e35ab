import type { DocumentNode } from '../document.ts';

/** Does it say more than its content: a picture, the name of a box? That must not get lost. */
export const holdsMore = ({ type, attrs = {} }: DocumentNode): boolean =>
  (telling[type] ?? []).some((name) => isSaid(attrs[name]));

const isSaid = (value: unknown): boolean =>
  (Array.isArray(value) || typeof value === 'string') && value.length > 0;

const telling: Readonly<Record<string, readonly string[]>> = {
  figure: ['image', 'alt'],
  caseBox: ['name', 'place', 'partners'],
  recommendation: ['addressees', 'addresseeOther', 'field'],
  table: ['caption', 'credit'],
};
