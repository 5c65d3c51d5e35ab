import { type DocumentNode, FIGURE_SCALES } from '@eckpunkt/document';
import { type Nodes, words } from './inlines.ts';
import { type Reading, wordsFor } from './reading.ts';
import { textOfInlines } from './text.ts';
import type { Attr, Inline, Target } from './tree.ts';

/**
 * A picture where it stands in its line: a figure, which blocks then set apart. Without a picture
 * in the file it is an empty figure, and within a line or a note words (see `set-apart.ts`).
 */
export function importPicture(
  [attr, children, [address, title]]: readonly [Attr, readonly Inline[], Target],
  reading: Reading,
): Nodes {
  const name = nameIn(address);
  const described = textOfInlines(children).trim();
  const alt = reading.pictures.altOf(address) ?? (described || title);
  // Where an ODT has a description, this is the caption, with a number that comes by itself.
  reading.ledger.hear(described);
  const taken = reading.pictures.of(address);
  const id = reading.anchors.blockFor([attr[0]]);
  if (!taken.ok) {
    reading.ledger.note(taken.why, placed(named(alt, name), reading));
    return taken.why === 'pictureSmall' ? [] : [emptyFigure(alt || name, id)];
  }
  const { hash: image, width, height, notes } = taken.picture;
  if (notes.length > 0) reading.ledger.note('pictureChanged', named(alt, name));
  const scale = scaleOf(attr, width);
  return [{ type: 'figure', attrs: { id, image, width, height, scale, alt }, content: [] }];
}

const emptyFigure = (alt: string, id: string): DocumentNode => ({
  type: 'figure',
  attrs: { id, image: null, alt },
  content: [],
});

/** Where to look for what is not there: its own name says nothing to whoever wrote the file. */
function placed(name: string, reading: Reading): string {
  const heading = reading.ledger.heading();
  return heading === '' ? name : `${name} – ${wordsFor(reading).below(heading)}`.trim();
}

const nameIn = (address: string): string =>
  address.startsWith('data:') ? '' : (address.split('/').at(-1) ?? '');

const named = (alt: string, name: string): string =>
  alt === '' || name === '' || alt === name ? alt || name : `${alt} (${name})`;

export const isPictureless = ({ type, attrs }: DocumentNode): boolean =>
  type === 'figure' && attrs?.['image'] === null;

/** What tells a reader that there is a picture, where none can stand. */
export function pictureWords({ attrs }: DocumentNode, reading: Reading): Nodes {
  const { picture } = wordsFor(reading);
  const alt = String(attrs?.['alt'] ?? '');
  return words(alt === '' ? `[${picture}]` : `[${picture}: ${alt}]`);
}

/** Width of the text in points of the units that files use. */
const TEXT_WIDTH: Readonly<Record<string, number>> = {
  '%': 100,
  in: 6.3,
  cm: 16,
  mm: 160,
  pt: 454,
  px: 605,
  '': 605,
};

/** The nearest of our widths; a picture that says nothing is as wide as its pixels. */
function scaleOf([, , pairs]: Attr, pixels: number): number {
  const given = pairs.find(([name]) => name === 'width')?.[1] ?? `${pixels}px`;
  const [, number, unit = ''] = /^([\d.]+(?:e-?\d+)?)\s*([a-z%]*)$/.exec(given) ?? [];
  const share = (Number(number) / (TEXT_WIDTH[unit] ?? Number.NaN)) * 100;
  // A little less than a width of ours is meant to be that.
  return FIGURE_SCALES.find((scale) => share <= scale + 5) ?? 100;
}
