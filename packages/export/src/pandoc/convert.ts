import { readDate } from '../dates.ts';
import type { Tools } from '../format.ts';
import type { PaperInput } from '../front.ts';
import { pandocTree, type DateStyle } from './tree.ts';
import { runPandoc, type PandocOptions } from './wasm.ts';

export interface Conversion {
  /** The name of pandoc's writer, with extensions. */
  readonly to: string;
  readonly dateStyle?: DateStyle;
  readonly options?: PandocOptions;
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** Writes a paper by pandoc, as a whole document and on the paper's own day. */
export const convert = (
  paper: PaperInput,
  tools: Tools,
  { to, dateStyle = 'long', options = {}, files = {} }: Conversion,
): Promise<Uint8Array<ArrayBuffer>> =>
  runPandoc({
    options: { from: 'json', to, standalone: true, wrap: 'none', ...options },
    input: pandocTree(paper, tools, dateStyle),
    files,
    clock: readDate(paper.front.date).seconds,
  });
