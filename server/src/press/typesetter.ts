/**
 * The child process that makes one file: the only module of the server that loads Typst and
 * pandoc. Gets the figures one by one and then an errand, answers with the product, and ends; an
 * error ends it with a stack.
 */
import { formats, type PaperInput, type Warning } from '@eckpunkt/export';
import type { Enclosure, Errand, Product } from './errand.ts';

type Figures = PaperInput['figures'];

async function make({ format, document, front }: Errand, figures: Figures): Promise<Product> {
  const { mediaType, extension, recipe, write } = formats[format];
  const warnings: Warning[] = [];
  const tools = { warn: (warning: Warning) => warnings.push(warning) };
  const bytes = await write({ document: JSON.parse(document), front, figures }, tools);
  return { ok: true, bytes, mediaType, extension, recipe, warnings };
}

function listen() {
  const figures = new Map<string, Pick<Enclosure, 'mediaType' | 'bytes'>>();
  process.on('message', async (message: Enclosure | Errand) => {
    if ('figure' in message) {
      figures.set(message.figure, { mediaType: message.mediaType, bytes: message.bytes });
      return;
    }
    const product = await make(message, figures);
    process.send?.(product, () => process.disconnect());
  });
}

// The server is gone: nobody waits for this file any more.
process.once('disconnect', () => process.exit());

listen();
