export type FigureKind = 'png' | 'jpeg' | 'webp' | 'gif' | 'tiff' | 'svg';

const startsWith = (bytes: Uint8Array, start: readonly number[], at = 0) =>
  start.every((byte, index) => bytes[at + index] === byte);

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** As far as this there may be comments and a document type before the root. */
const SVG_WITHIN = 4096;

function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, SVG_WITHIN));
  return /^\s*</.test(start) && /<(?:\w+:)?svg[\s>]/.test(start);
}

/** The kind of a picture by its bytes; names and stated types are what anybody likes them to be. */
export function kindOf(bytes: Uint8Array): FigureKind | null {
  if (startsWith(bytes, [0x89, ...ascii('PNG\r\n\x1a\n')])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8)) return 'webp';
  if (startsWith(bytes, ascii('GIF8'))) return 'gif';
  if (startsWith(bytes, ascii('II*\0')) || startsWith(bytes, ascii('MM\0*'))) return 'tiff';
  return isSvg(bytes) ? 'svg' : null;
}

/** Lossless WebP says so in its first chunk. */
export const isLosslessWebp = (bytes: Uint8Array) => startsWith(bytes, ascii('VP8L'), 12);

/** Animated PNG announces itself before its picture; decoders that do not know it see one frame. */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const announced = view.indexOf('acTL');
  return announced >= 0 && announced < view.indexOf('IDAT');
}
