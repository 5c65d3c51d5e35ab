/**
 * What a figure is stored as. WebP is not among them: hardly an office program shows it, and a
 * paper must leave the house in every format.
 */
export const figureTypes = ['image/png', 'image/jpeg', 'image/svg+xml'] as const;
export type FigureType = (typeof figureTypes)[number];

/** A stored picture, by its name: the SHA-256 of its bytes. */
export interface Figure {
  readonly hash: string;
  readonly mediaType: FigureType;
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** Could this be the name of a figure? Nothing else is asked for in the database. */
export const isFigureHash = (text: string) => /^[0-9a-f]{64}$/.test(text);

const MIB = 1024 * 1024;

/** The largest file that is taken, and the largest that is kept. */
export const MOST_BYTES = 20 * MIB;
/** The most pixels that are decoded. */
export const MOST_PIXELS = 50_000_000;
