import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Sql } from 'postgres';
import type { Manifest } from './archive/manifest.ts';
import { writeArchive } from './archive/write.ts';
import { type Command, NotDone } from './command.ts';
import { withDatabase } from './with-database.ts';

export const backupCommand: Command = {
  name: 'backup',
  operands: ['FILE'],
  summary: 'Writes the whole database into FILE (tar.gz), as it is at one moment; people go on.',
  run: async (call) => {
    const [file = ''] = call.operands;
    if (existsSync(file)) throw new NotDone(`${file} exists already.`);
    const { rows } = await withDatabase(call, (sql) => backUp(sql, file));
    const count = Object.values(rows).reduce((sum, some) => sum + some, 0);
    return { text: `Wrote ${count} rows to ${file}.`, data: { file, rows } };
  },
};

/** The file gets its name when all of it is on the disk. */
async function backUp(sql: Sql, file: string): Promise<Manifest> {
  const part = `${file}.part`;
  try {
    const manifest = await writeTo(sql, part);
    await toDisk(part);
    await rename(part, file);
    return manifest;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function writeTo(sql: Sql, path: string): Promise<Manifest> {
  const output = createWriteStream(path, { mode: 0o600 });
  await once(output, 'open');
  const gzip = createGzip();
  const written = finished(gzip.pipe(output));
  const sink = async (bytes: Buffer) => {
    if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), written]);
  };
  const manifest = await Promise.race([writeArchive(sql, sink, new Date()), failure(written)]);
  gzip.end();
  await written;
  return manifest;
}

/** Never settles but by failing: a full disk must end the reading, too. */
const failure = (written: Promise<void>) =>
  new Promise<never>((_resolve, reject) => void written.catch(reject));

async function toDisk(path: string): Promise<void> {
  await using handle = await open(path, 'r+');
  await handle.sync();
}
