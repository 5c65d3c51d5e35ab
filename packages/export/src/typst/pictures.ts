import { euFlag } from '../emblem.ts';
import { pictureHash, type Picture, type Pictures } from '../figures.ts';

/** Files for the compiler, by the path under which a source names them. */
export type PictureFiles = ReadonlyMap<string, Uint8Array>;

const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};

export const EU_FLAG = '/eu.svg';

/** Names come from hashes, never from people. What is of no kind that Typst knows is left out. */
export function picturePath(hash: string, pictures: Pictures): string | null {
  const extension = extensions[pictures.get(hash)?.mediaType ?? ''];
  return extension && pictureHash(hash) ? `/${hash}.${extension}` : null;
}

export function pictureFiles(pictures: Pictures): PictureFiles {
  const files = new Map<string, Uint8Array>([[EU_FLAG, new TextEncoder().encode(euFlag())]]);
  for (const [hash, { bytes }] of pictures) {
    const path = picturePath(hash, pictures);
    if (path) files.set(path, bytes);
  }
  return files;
}

export const without = (pictures: Pictures, hashes: ReadonlySet<string>): Pictures =>
  new Map<string, Picture>([...pictures].filter(([hash]) => !hashes.has(hash)));
