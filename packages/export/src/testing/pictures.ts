import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Picture } from '../figures.ts';

const bytesOf = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** CRC-32 as PNG wants it, without a table: test pictures are small. */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const inner = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  return Buffer.concat([bytesOf(data.length), inner, bytesOf(crc(inner))]);
}

/** A photograph, nearly: hills of green below a sky. */
export function png(width: number, height: number): Picture {
  const rows = Array.from({ length: height }, (_, y) => {
    const row = [0];
    for (let x = 0; x < width; x += 1) {
      const hill = height * (0.55 + 0.2 * Math.sin(x / 37) + 0.08 * Math.sin(x / 11));
      const [r, g, b] = y > hill ? [30, 120 - y / 8, 90] : [190, 215 + y / 20, 240];
      row.push(r ?? 0, Math.max(0, Math.min(255, g ?? 0)), b ?? 0);
    }
    return Buffer.from(row);
  });
  const header = Buffer.concat([bytesOf(width), bytesOf(height), Buffer.from([8, 2, 0, 0, 0])]);
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { mediaType: 'image/png', bytes };
}

/** A small diagram of columns. */
export const svg = (): Picture => ({
  mediaType: 'image/svg+xml',
  bytes: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 220" width="400" height="220">' +
      '<rect width="400" height="220" fill="#ffffff"/>' +
      [70, 120, 160, 190]
        .map(
          (value, at) =>
            `<rect x="${40 + at * 90}" y="${200 - value}" width="60" height="${value}" fill="#005741"/>` +
            `<text x="${70 + at * 90}" y="${194 - value}" font-size="14" text-anchor="middle" font-family="Source Sans 3">${value}</text>`,
        )
        .join('') +
      '<path d="M20 200h370" stroke="#131525"/></svg>',
  ),
});

export const hashOf = ({ bytes }: Picture): string =>
  createHash('sha256').update(bytes).digest('hex');
