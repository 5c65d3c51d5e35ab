import { readDate } from '../dates.ts';
import type { Tools } from '../format.ts';
import type { PaperInput } from '../front.ts';
import { resolve } from '../resolve.ts';
import { wordsOf } from '../words.ts';
import type { Dialect } from './dialect.ts';
import { picturesFor, type Files } from './pictures.ts';
import { pandocTree } from './tree.ts';
import { runPandoc, type PandocOptions } from './wasm.ts';

export interface Conversion {
  /** The name of pandoc's writer, with extensions. */
  readonly to: string;
  readonly dialect: Dialect;
  readonly options?: PandocOptions;
  readonly files?: Files;
}

/** Writes a paper by pandoc, as a whole document and on the paper's own day. */
export async function convert(
  paper: PaperInput,
  tools: Tools,
  { to, dialect, options = {}, files = {} }: Conversion,
): Promise<Uint8Array<ArrayBuffer>> {
  const { language, date } = paper.front;
  const pictures = picturesFor(paper, dialect);
  const context = { words: wordsOf(language), dialect, pictureTarget: pictures.targetOf };
  const resolved = await resolve(paper.document, language, tools);
  return runPandoc({
    options: { from: 'json', to, standalone: true, wrap: 'none', ...options },
    input: pandocTree(paper, resolved, tools, context),
    files: { ...pictures.files, ...files },
    clock: readDate(date).seconds,
  });
}
