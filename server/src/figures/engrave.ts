import { type Engraved, type Engraving, flawed, Flawed } from './engraving.ts';
import { MOST_BYTES } from './figure.ts';
import { kindOf } from './kind.ts';
import { engraveRaster, knowFewFormats } from './raster.ts';
import { engraveSvg } from './svg/engrave-svg.ts';

/**
 * Makes a figure of any bytes that somebody brought, in the process that calls it: that should be
 * one that may be killed (see `node-engraver.ts`).
 */
export async function engrave(bytes: Uint8Array<ArrayBuffer>): Promise<Engraving> {
  if (bytes.length > MOST_BYTES) return flawed('too-large');
  const kind = kindOf(bytes);
  if (!kind) return flawed('kind-unknown');
  knowFewFormats();
  try {
    return { ok: true, figure: await engraveAs(kind, bytes) };
  } catch (error) {
    return flawed(error instanceof Flawed ? error.why : 'unreadable');
  }
}

const engraveAs = (
  kind: NonNullable<ReturnType<typeof kindOf>>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Engraved> => (kind === 'svg' ? engraveSvg(bytes) : engraveRaster(bytes, kind));
