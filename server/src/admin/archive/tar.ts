/**
 * The tar format, as far as a backup needs it: regular files with short names. So what is in a
 * backup can be looked at with every machine's own tools, also when this program is long gone.
 */
export interface Entry {
  readonly path: string;
  readonly bytes: Buffer;
}

const BLOCK = 512;
const LONGEST_PATH = 100;

const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`;

/** Sum of all bytes of the header, its own field counted as spaces. */
function checksum(header: Buffer): number {
  const own = header.subarray(148, 156).reduce((sum, byte) => sum + byte, 0);
  return header.reduce((sum, byte) => sum + byte, 0) - own + 8 * 0x20;
}

/** A file as tar has it: header, bytes, and zeros up to the next block. */
export function pack({ path, bytes }: Entry): Buffer {
  if (Buffer.byteLength(path) > LONGEST_PATH) throw new Error(`${path} is too long for a backup.`);
  const header = Buffer.alloc(BLOCK);
  header.write(path, 0);
  header.write(octal(0o600, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(bytes.length, 12), 124);
  header.write(octal(0, 12), 136);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.write(`${octal(checksum(header), 7)} `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc(padding(bytes.length))]);
}

const padding = (size: number) => (BLOCK - (size % BLOCK)) % BLOCK;

/** What ends an archive. */
export const END = Buffer.alloc(2 * BLOCK);

/** Reads the files one after the other; throws where the archive is broken or ends early. */
export async function* unpack(stream: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  const read = reader(stream);
  for (;;) {
    const header = await read(BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const { path, size } = readHeader(header);
    const bytes = await read(size);
    await read(padding(size));
    yield { path, bytes };
  }
}

function readHeader(header: Buffer): { path: string; size: number } {
  const field = (start: number, end: number) =>
    header.subarray(start, end).toString('latin1').split('\0', 1).join('').trim();
  if (Number.parseInt(field(148, 156), 8) !== checksum(header)) throw new Error('It is no backup.');
  return { path: field(0, LONGEST_PATH), size: Number.parseInt(field(124, 136), 8) };
}

/** Gives exactly as many bytes as asked for. */
function reader(stream: AsyncIterable<Buffer>): (size: number) => Promise<Buffer> {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  return async (size) => {
    const parts = [rest];
    let length = rest.length;
    while (length < size) {
      const next = await chunks.next();
      if (next.done) throw new Error('The backup ends early.');
      parts.push(next.value);
      length += next.value.length;
    }
    const all = Buffer.concat(parts);
    rest = all.subarray(size);
    return all.subarray(0, size);
  };
}
