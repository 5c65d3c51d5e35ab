import type { DocumentNode } from '@eckpunkt/document';
import { isSet, wholeNumber, words } from './attributes.ts';

/** A picture's bytes, as they were stored when somebody uploaded it. */
export interface Picture {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Pictures by their SHA-256. */
export type Pictures = ReadonlyMap<string, Picture>;

/** What formats need to know of a figure. */
export interface Figure {
  readonly image: string | null;
  /** In pixels of the picture; 0 where unknown. */
  readonly width: number;
  readonly height: number;
  /** Share of the text's width, in per cent. */
  readonly scale: number;
  /** Says something else than the text around it: has an alternative text then. */
  readonly decorative: boolean;
  readonly alt: string;
  /** "Abbildung 3", or nothing. */
  readonly label: string;
  /** Who made it, and under which licence it may be used. */
  readonly credit: string;
}

const SCALES = ['100', '75', '50', '25'] as const;

export function figureOf(node: DocumentNode): Figure {
  const label = words(node, 'label');
  return {
    image: pictureHash(node.attrs?.['image']),
    width: wholeNumber(node, 'width', 0),
    height: wholeNumber(node, 'height', 0),
    scale: scaleOf(node),
    decorative: isSet(node, 'decorative'),
    // A file without it would not be let out: PDF/UA wants one for each picture.
    alt: words(node, 'alt') || label,
    label,
    credit: [words(node, 'credit'), words(node, 'licence')].filter(Boolean).join(' · '),
  };
}

const scaleOf = (node: DocumentNode): number =>
  Number(SCALES.find((scale) => scale === String(node.attrs?.['scale'])) ?? SCALES[0]);

const hash = /^[\da-f]{64}$/;

/** A hash is all that may become part of an address or file name. */
export const pictureHash = (value: unknown): string | null =>
  typeof value === 'string' && hash.test(value) ? value : null;
