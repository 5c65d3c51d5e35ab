import type { Brought } from './bring-figure.ts';

/** A figure as the API answers to whoever brought it; the text names it by its hash. */
export const showBrought = ({ hash, mediaType, width, height, size, notes }: Brought) => ({
  hash,
  mediaType,
  width,
  height,
  size,
  notes,
});
