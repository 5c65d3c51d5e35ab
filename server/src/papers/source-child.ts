/**
 * The child process that reads one list of sources. Gets the text, answers with what is in it, and
 * ends; an error ends it with a stack.
 */
import { readSources } from '@eckpunkt/export/sources';
import type { SourceTask } from './source-reader.ts';

process.once('message', async ({ format, bytes }: SourceTask) => {
  const read = await readSources({ format, text: new TextDecoder().decode(bytes) });
  process.send?.({ ok: true, read }, () => process.disconnect());
});

// The server is gone: nobody waits for this list any more.
process.once('disconnect', () => process.exit());
