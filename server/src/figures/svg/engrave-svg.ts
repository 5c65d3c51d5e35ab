import { type Engraved, Flawed } from '../engraving.ts';
import { MOST_BYTES, MOST_PIXELS } from '../figure.ts';
import { proveDrawable } from '../raster.ts';
import { engraveEmbedded } from './embedded.ts';
import { parseSvg } from './parse.ts';
import { rebuild } from './rebuild.ts';
import { sizeOf, withSize } from './size.ts';
import { refuseHeavy } from './weight.ts';
import { writeSvg } from './write.ts';

/**
 * Builds a drawing anew from an allow-list of elements and attributes. What comes out can run
 * nothing, load nothing, and is not heavier than a browser can bear.
 */
export async function engraveSvg(file: Uint8Array): Promise<Engraved> {
  const raw = parseSvg(decode(file));
  const { root, isWhole } = rebuild(raw, await engraveEmbedded(raw));
  refuseHeavy(root);
  const size = sizeOf(root);
  const width = Math.max(1, Math.round(size.width));
  const height = Math.max(1, Math.round(size.height));
  if (width * height > MOST_PIXELS) throw new Flawed('too-large');
  const bytes = new TextEncoder().encode(writeSvg(withSize(root, size)));
  if (bytes.length > MOST_BYTES) throw new Flawed('too-large');
  await proveDrawable(bytes);
  const notes = isWhole ? [] : (['parts-left-out'] as const);
  return { bytes, mediaType: 'image/svg+xml', width, height, notes };
}

/** Whatever encoding a file declares, it is UTF-8 or it is refused. */
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
