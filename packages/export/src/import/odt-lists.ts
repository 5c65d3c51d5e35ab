import type { Block, DefinitionList, OrderedList } from './tree.ts';

/** See `odt-marks.ts`. */
const MARK = /^\uFDD0(\d+|term|definition)\uFDD1/;

/** What the mark says with which the text of a block begins, if one does. */
function roleOf(block: Block | undefined): string | null {
  if (block?.t === 'BlockQuote') return roleOf(block.c[0]);
  if (block?.t !== 'Para' && block?.t !== 'Plain') return null;
  const [first] = block.c;
  return first?.t === 'Str' ? (MARK.exec(first.c)?.[1] ?? null) : null;
}

/** A list within which a number begins anew becomes two. */
export const startsSplit = (blocks: readonly Block[]): readonly Block[] =>
  inEveryPlace(blocks, (all) =>
    all.flatMap((block) => (block.t === 'OrderedList' ? split(block) : [block])),
  );

function split({ c: [[start, ...look], items] }: OrderedList): readonly Block[] {
  const lists: { readonly start: number; readonly items: (readonly Block[])[] }[] = [];
  for (const item of items) {
    const number = Number(roleOf(item[0]) ?? Number.NaN);
    const last = lists.at(-1);
    if (Number.isNaN(number) && last) last.items.push(item);
    else lists.push({ start: Number.isNaN(number) ? start : number, items: [item] });
  }
  return lists.map((list) => ({ t: 'OrderedList', c: [[list.start, ...look], list.items] }));
}

/** Terms and definitions that follow each other are a list of them. */
export const definitionsJoined = (blocks: readonly Block[]): readonly Block[] =>
  inEveryPlace(blocks, (all) => {
    const out: Block[] = [];
    for (const block of all) out.push(...joined(out.pop(), block));
    return out;
  });

type Definition = DefinitionList['c'][number];

/** The block before, and this one: together if they belong together. */
function joined(before: Block | undefined, block: Block): readonly Block[] {
  const role = roleOf(block);
  const list = before?.t === 'DefinitionList' ? before.c : null;
  if (role === 'term' && (block.t === 'Para' || block.t === 'Plain')) {
    const term: Definition = [block.c, []];
    if (list) return [{ t: 'DefinitionList', c: [...list, term] }];
    return [...(before ? [before] : []), { t: 'DefinitionList', c: [term] }];
  }
  const last = list?.at(-1);
  if (role !== 'definition' || !list || !last) return [...(before ? [before] : []), block];
  const [term, definitions] = last;
  // Its indentation made a quotation of it.
  const text = block.t === 'BlockQuote' ? block.c : [block];
  const told: Definition = [term, [...definitions, text]];
  return [{ t: 'DefinitionList', c: [...list.slice(0, -1), told] }];
}

/** Changes each row of blocks, those within others first. */
function inEveryPlace(
  blocks: readonly Block[],
  change: (all: readonly Block[]) => readonly Block[],
): readonly Block[] {
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copy(each)]));
    }
    const all = value.map(copy);
    return all.some(isBlock) ? change(all as Block[]) : all;
  };
  return copy(blocks) as readonly Block[];
}

const BLOCKS: ReadonlySet<unknown> = new Set<Block['t']>([
  'Para',
  'Plain',
  'OrderedList',
  'BlockQuote',
  'DefinitionList',
]);

const isBlock = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 't' in value && BLOCKS.has(value.t);
