import { euFlag } from '../emblem.ts';
import type { Picture, Pictures } from '../figures.ts';
import type { Front, PaperInput } from '../front.ts';
import { publicPicture } from '../links.ts';
import type { Dialect } from './dialect.ts';
import { rasterized } from './raster.ts';

/** Files for pandoc, by the name under which the tree refers to them. */
export type Files = Readonly<Record<string, Uint8Array>>;

export interface PandocPictures {
  readonly files: Files;
  /** What the tree calls a picture; null where there is none that the format can hold. */
  targetOf(hash: string): string | null;
}

const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};

/** The pictures of a paper as a format wants them. */
export function picturesFor({ front, figures }: PaperInput, { pictures }: Dialect): PandocPictures {
  if (pictures === 'address' || pictures === 'beside') return addressed(front, figures);
  const all: Pictures = new Map([...figures, ['eu', euPicture]]);
  const files = new Map<string, readonly [string, Uint8Array]>();
  for (const [hash, picture] of all) {
    const file = pictures === 'inside' ? named(hash, picture) : named(hash, asPng(picture));
    if (file) files.set(hash, file);
  }
  return {
    files: Object.fromEntries(files.values()),
    targetOf: (hash) => files.get(hash)?.[0] ?? null,
  };
}

const euPicture: Picture = {
  mediaType: 'image/svg+xml',
  bytes: new TextEncoder().encode(euFlag()),
};

function named(hash: string, picture: Picture | null): readonly [string, Uint8Array] | null {
  const extension = extensions[picture?.mediaType ?? ''];
  return picture && extension ? [`${hash}.${extension}`, picture.bytes] : null;
}

/** Not every version of Word shows drawings. */
const asPng = (picture: Picture): Picture | null =>
  picture.mediaType === 'image/svg+xml' ? rasterized(picture) : picture;

/** A file without room for pictures says where they are; the flag is left out. */
const addressed = ({ slug, url }: Front, figures: Pictures): PandocPictures => ({
  files: {},
  targetOf: (hash) =>
    figures.has(hash) ? (URL.parse(publicPicture(slug, hash), url)?.href ?? null) : null,
});
