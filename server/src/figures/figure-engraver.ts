/**
 * The child process that makes a figure of one picture. Gets the bytes, answers with what became
 * of them, and ends; an error ends it with a stack.
 */
import { engrave } from './engrave.ts';
import type { EngravingTask } from './engraver.ts';

process.once('message', async ({ bytes }: EngravingTask) => {
  const engraving = await engrave(new Uint8Array(bytes));
  process.send?.({ ok: true, engraving }, () => process.disconnect());
});

// The server is gone: nobody waits for this picture any more.
process.once('disconnect', () => process.exit());
