import { Node } from '@tiptap/core';
import { blockId, isWholeNumber, type CheckedAttribute } from './attributes.ts';
import { named, rule } from './tagged.ts';
import { flag, LONG, oneOf, value, words } from './values.ts';

export const FIGURE_SCALES = [25, 50, 75, 100] as const;

/** A picture; its content is the caption, its number computed. The bytes are not in the paper. */
export interface FigureAttributes {
  readonly id: string | null;
  /** SHA-256 of the picture, or null as long as there is none. */
  readonly image: string | null;
  /** Of the picture, in its own pixels; 0 where unknown. */
  readonly width: number;
  readonly height: number;
  /** Percent of the text's width. */
  readonly scale: (typeof FIGURE_SCALES)[number];
  readonly alt: string;
  /** Says nothing that the text does not say: it needs no alternative text and has no number. */
  readonly decorative: boolean;
  readonly credit: string;
  readonly licence: string;
}

export const isFigureHash = (own: unknown): own is string =>
  typeof own === 'string' && /^[0-9a-f]{64}$/.test(own);

const image = value('image', null, { accepts: (own) => own === null || isFigureHash(own) });

const pixels = (name: string): CheckedAttribute =>
  value(name, 0, {
    accepts: (own) => isWholeNumber(own, 0, 100_000),
    guess: (own) => Math.round(Number(own)),
  });

export const Figure = Node.create({
  name: 'figure',
  group: 'block flow',
  content: 'inline*',
  draggable: true,
  defining: true,
  // Else Backspace behind a figure would draw the next paragraph into its caption.
  isolating: true,
  addAttributes: () => ({
    id: blockId,
    image,
    width: pixels('width'),
    height: pixels('height'),
    scale: oneOf('scale', FIGURE_SCALES, 100),
    alt: words('alt', LONG),
    decorative: flag('decorative'),
    credit: words('credit', 1000),
    licence: words('licence'),
  }),
  parseHTML: () => [{ ...rule('figure', 'figure'), contentElement: 'figcaption' }],
  renderHTML: ({ HTMLAttributes }) => [
    'figure',
    named('figure', HTMLAttributes),
    ['figcaption', 0],
  ],
});
