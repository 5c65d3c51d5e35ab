import sharp, { type Sharp } from 'sharp';
import { type Engraved, type FigureNote, Flawed } from './engraving.ts';
import { type FigureType, MOST_BYTES, MOST_PIXELS } from './figure.ts';
import { type FigureKind, isAnimatedPng, isLosslessWebp } from './kind.ts';

type RasterKind = Exclude<FigureKind, 'svg'>;

/** A full page at more than 400 dots an inch. More nobody sees, and every file would carry it. */
const KEPT_PIXELS = 4096 * 4096;

/** Lettering in diagrams gets coloured fringes where colours are kept more coarsely than light. */
const JPEG = { quality: 90, chromaSubsampling: '4:4:4' } as const;
const PNG = { compressionLevel: 9 } as const;

let knowsFew = false;

/**
 * Lets nothing but these few near the bytes: libvips knows dozens of formats, each with a decoder
 * in which something may be wrong. For the whole process, so this runs in one of its own; and once,
 * because for a moment nothing is let near the bytes of a picture that is under way already.
 */
export function knowFewFormats(): void {
  if (knowsFew) return;
  knowsFew = true;
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  const kinds = ['Png', 'Jpeg', 'Webp', 'Nsgif', 'Tiff', 'Svg'];
  sharp.unblock({ operation: kinds.map((kind) => `VipsForeignLoad${kind}`) });
}

/**
 * Decodes a picture and encodes it anew: turned as its camera said, in sRGB, and without anything
 * else that came with it (EXIF, place, thumbnail, profile, comments, what follows its end).
 */
export async function engraveRaster(
  bytes: Uint8Array<ArrayBuffer>,
  kind: RasterKind,
): Promise<Engraved> {
  const { width, height, pages = 1, hasAlpha, autoOrient } = await sharp(bytes).metadata();
  if (width * height > MOST_PIXELS) throw new Flawed('too-large');
  const isAnimated = pages > 1 || (kind === 'png' && isAnimatedPng(bytes));
  const share = Math.min(1, Math.sqrt(KEPT_PIXELS / (width * height)));
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .toColourspace('srgb');
  const notes: FigureNote[] = [];
  if (isAnimated) notes.push('first-frame-only');
  if (share < 1) notes.push('scaled-down');
  const kept = Math.max(1, Math.floor(autoOrient.width * share));
  const scaled = share < 1 ? picture.resize({ width: kept }) : picture;
  return encode(scaled, typeOf(bytes, kind, hasAlpha), notes);
}

/** Without loss where there was none; only photographs may lose a little. */
function typeOf(bytes: Uint8Array, kind: RasterKind, hasAlpha: boolean): FigureType {
  const isPhotograph = kind === 'jpeg' || (kind === 'webp' && !hasAlpha && !isLosslessWebp(bytes));
  return isPhotograph ? 'image/jpeg' : 'image/png';
}

async function encode(
  picture: Sharp,
  mediaType: FigureType,
  notes: readonly FigureNote[],
): Promise<Engraved> {
  const encoded = mediaType === 'image/jpeg' ? picture.jpeg(JPEG) : picture.png(PNG);
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  if (data.length > MOST_BYTES) throw new Flawed('too-large');
  const { width, height } = info;
  return { bytes: new Uint8Array(data), mediaType, width, height, notes };
}

/** Draws an SVG once, small: what cannot be drawn here is not handed on to others. */
export async function proveDrawable(svg: Uint8Array): Promise<void> {
  await sharp(svg, { limitInputPixels: MOST_PIXELS })
    .resize(800, 800, { fit: 'inside' })
    .raw()
    .toBuffer();
}
