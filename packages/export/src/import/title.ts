import type { FileFront } from './front.ts';
import { textOfInlines } from './text.ts';
import type { Block, Inline } from './tree.ts';

export interface Titled {
  /** Null where the file does not say how it is called. */
  readonly title: readonly Inline[] | null;
  readonly blocks: readonly Block[];
  /** How far the other headings move up. */
  readonly promotion: number;
}

type Header = Extract<Block, { t: 'Header' }>;

/**
 * A file's title is what it says itself, or else its only heading of level 1. Where that heading
 * is the title, those below it come first: a paper's title is no heading, and not there twice.
 */
export function titled({ title }: FileFront, blocks: readonly Block[]): Titled {
  const headers = blocks.flatMap(headersIn);
  const tops = headers.filter(({ c: [level] }) => level === 1);
  const [top] = tops;
  const stated = textOfInlines(title).trim();
  const isStated = top !== undefined && textOfInlines(top.c[2]).trim() === stated;
  const only = tops.length === 1 && stated === '';
  if (!top || !(isStated || only))
    return { title: stated === '' ? null : title, blocks, promotion: 0 };
  const inlines = stated === '' ? top.c[2] : title;
  const rest = blocks.flatMap((block) => without(top, block));
  const isAlone = tops.length === 1 && headers[0] === top;
  return { title: inlines, blocks: rest, promotion: isAlone ? 1 : 0 };
}

/** Sections of a page are seen by their headings. */
function headersIn(block: Block): readonly Header[] {
  if (block.t === 'Header') return [block];
  return block.t === 'Div' ? block.c[1].flatMap(headersIn) : [];
}

function without(header: Header, block: Block): readonly Block[] {
  if (block === header) return [];
  if (block.t !== 'Div') return [block];
  const [attr, blocks] = block.c;
  return [{ t: 'Div', c: [attr, blocks.flatMap((each) => without(header, each))] }];
}
