/**
 * The child process that reads one file with pandoc, and makes its pictures anew. Gets the file,
 * answers with the document and the pictures, and ends; an error ends it with a stack.
 */
import { type ForeignFile, importFile } from '@eckpunkt/export/import';
import { engrave } from '../figures/engrave.ts';

process.once('message', async (file: ForeignFile) => {
  const imported = await importFile(file, engrave);
  process.send?.({ ok: true, imported }, () => process.disconnect());
});

// The server is gone: nobody waits for this file any more.
process.once('disconnect', () => process.exit());
