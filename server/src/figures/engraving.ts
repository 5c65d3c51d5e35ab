import type { FigureType } from './figure.ts';

/** What has become of a picture that its owner may want to know. */
export type FigureNote =
  /** It moved, or had several pages; what is kept stands still. */
  | 'first-frame-only'
  /** It had more pixels than a page can show. */
  | 'scaled-down'
  /** Of an SVG, something that can be seen was not kept. */
  | 'parts-left-out';

/** A picture that we have written ourselves: nothing but the picture is in its bytes. */
export interface Engraved {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: FigureType;
  /** In pixels; of an SVG, as large as it says it is. */
  readonly width: number;
  readonly height: number;
  readonly notes: readonly FigureNote[];
}

/** Why there is no picture: of no kind that we take, of too many pixels, or damaged. */
export type Flaw = 'kind-unknown' | 'too-large' | 'unreadable';

export type Engraving =
  { readonly ok: true; readonly figure: Engraved } | { readonly ok: false; readonly why: Flaw };

export const flawed = (why: Flaw): Engraving => ({ ok: false, why });

/** Thrown deep inside an SVG, where a refusal has a long way to go; caught where it began. */
export class Flawed extends Error {
  readonly why: Flaw;

  constructor(why: Flaw) {
    super(why);
    this.why = why;
  }
}
