import { Flawed } from '../engraving.ts';
import { kindOf } from '../kind.ts';
import { engraveRaster } from '../raster.ts';
import type { RawElement } from './parse.ts';
import type { Embedded } from './rebuild.ts';

/** A drawing is no album. */
const MOST_PICTURES = 50;

/** Pictures that a drawing brings along (a photograph under labels) are written anew themselves. */
export async function engraveEmbedded(root: RawElement): Promise<Embedded> {
  const addresses = new Set(addressesIn(root));
  if (addresses.size > MOST_PICTURES) throw new Flawed('too-large');
  const engraved = new Map<string, string>();
  for (const address of addresses) {
    const picture = await engravePicture(address);
    if (picture !== null) engraved.set(address, picture);
  }
  return engraved;
}

const addressesIn = ({ name, attributes, children }: RawElement): readonly string[] => [
  ...attributes
    .filter((one) => name === 'image' && one.name === 'href' && one.value.startsWith('data:'))
    .map(({ value }) => value),
  ...children.flatMap((child) => (typeof child === 'string' ? [] : addressesIn(child))),
];

async function engravePicture(address: string): Promise<string | null> {
  const [, base64 = ''] = /^data:[\w/+.-]+;base64,(.*)$/s.exec(address) ?? [];
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const kind = kindOf(bytes);
  if (kind === null || kind === 'svg') return null;
  const picture = await engraveRaster(bytes, kind);
  return `data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString('base64')}`;
}
