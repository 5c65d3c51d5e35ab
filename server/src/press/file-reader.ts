/**
 * The child process that reads one file with pandoc. Gets the file, answers with the document,
 * and ends; an error ends it with a stack.
 */
import { type ForeignFile, importFile } from '@eckpunkt/export/import';

process.once('message', async (file: ForeignFile) => {
  const imported = await importFile(file);
  process.send?.({ ok: true, imported }, () => process.disconnect());
});

// The server is gone: nobody waits for this file any more.
process.once('disconnect', () => process.exit());
