import { ADDRESSEES, type DocumentNode } from '@eckpunkt/document';
import { oneOf, someOf, words as attribute } from './attributes.ts';
import type { Words } from './words.ts';

const CALLOUTS = ['note', 'important', 'example'] as const;
export type CalloutKind = (typeof CALLOUTS)[number];

const HORIZONS = ['none', 'short', 'medium', 'long'] as const;
export type Horizon = Exclude<(typeof HORIZONS)[number], 'none'>;

/** A box as every format needs it: what it is called, and what is said of it besides its text. */
export interface Box {
  readonly label: string;
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export const calloutKindOf = (node: DocumentNode): CalloutKind => oneOf(node, 'kind', CALLOUTS);

export const calloutOf = (node: DocumentNode, words: Words): Box => ({
  label: words.callouts[calloutKindOf(node)],
  facts: [],
});

export function caseBoxOf(node: DocumentNode, words: Words): Box {
  const name = attribute(node, 'name');
  return {
    label: name === '' ? words.caseBox : `${words.caseBox}: ${name}`,
    facts: told([
      { name: words.place, value: attribute(node, 'place') },
      { name: words.partners, value: attribute(node, 'partners') },
    ]),
  };
}

export const recommendationOf = (node: DocumentNode, words: Words): Box => ({
  label: attribute(node, 'label') || words.recommendation,
  facts: told([
    { name: words.addressed, value: addresseesOf(node, words).join(', ') },
    { name: words.field, value: attribute(node, 'field') },
    { name: words.horizon, value: horizonOf(node, words) },
  ]),
});

/** Whoever the code `other` stands for is named instead of it, if somebody has said who. */
function addresseesOf(node: DocumentNode, words: Words): readonly string[] {
  const other = attribute(node, 'addresseeOther');
  return someOf(node, 'addressees', ADDRESSEES).map((code) =>
    code === 'other' && other !== '' ? other : words.addressees[code],
  );
}

function horizonOf(node: DocumentNode, words: Words): string {
  const horizon = oneOf(node, 'horizon', HORIZONS);
  return horizon === 'none' ? '' : words.horizons[horizon];
}

const told = (facts: readonly Fact[]): readonly Fact[] => facts.filter(({ value }) => value !== '');
