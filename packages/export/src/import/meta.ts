import { textOfBlocks, textOfInlines } from './text.ts';
import type { Block, Inline, Meta } from './tree.ts';

/** What a file says of itself, as text, as a line, as blocks. */
export function textOfMeta(meta: Meta): string {
  switch (meta.t) {
    case 'MetaInlines':
      return textOfInlines(meta.c);
    case 'MetaBlocks':
      return textOfBlocks(meta.c);
    case 'MetaList':
      return meta.c.map(textOfMeta).join(', ');
    case 'MetaMap':
      return Object.values(meta.c).map(textOfMeta).join(' ');
    default:
      return String(meta.c);
  }
}

export function inlinesOf(meta: Meta): readonly Inline[] {
  if (meta.t === 'MetaInlines') return meta.c;
  const [only, ...others] = meta.t === 'MetaBlocks' ? meta.c : [];
  const isLine = only && others.length === 0 && (only.t === 'Para' || only.t === 'Plain');
  return isLine ? only.c : [{ t: 'Str', c: textOfMeta(meta) }];
}

export const blocksOf = (meta: Meta): readonly Block[] =>
  meta.t === 'MetaBlocks' ? meta.c : [{ t: 'Para', c: inlinesOf(meta) }];
