/**
 * The child process that makes one file: the only module of the server that loads Typst and
 * pandoc. Gets an errand, answers with the product, and ends; an error ends it with a stack.
 */
import { formats, type Warning } from '@eckpunkt/export';
import type { Errand, Product } from './errand.ts';

async function make({ format, document, front }: Errand): Promise<Product> {
  const { mediaType, extension, recipe, write } = formats[format];
  const warnings: Warning[] = [];
  const tools = { warn: (warning: Warning) => warnings.push(warning) };
  const bytes = await write({ document: JSON.parse(document), front }, tools);
  return { ok: true, bytes, mediaType, extension, recipe, warnings };
}

process.once('message', async (errand: Errand) => {
  const product = await make(errand);
  process.send?.(product, () => process.disconnect());
});

// The server is gone: nobody waits for this file any more.
process.once('disconnect', () => process.exit());
