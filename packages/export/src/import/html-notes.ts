import { type Call, type Place, placesIn } from './note-places.ts';
import { textOfBlocks, textOfInlines } from './text.ts';
import type { Block, Inline, Tree } from './tree.ts';

/**
 * Makes footnotes of what old web pages and Google Docs write by hand: a raised number that leads
 * to a paragraph or item further down. Only where there can be no doubt: the number leads there
 * alone, and what stands there begins with it, is an item of a numbered list, or leads back.
 * Anything else stays the link that it is, and is named as any link is.
 */
export function withNotes(tree: Tree): Tree {
  const { calls, places } = placesIn(tree.blocks);
  const notes = new Map<Inline, readonly Block[]>();
  const taken = new Set<unknown>();
  for (const [id, all] of calls) {
    const [call, ...others] = all;
    const place = places.get(id);
    if (!call || !place || others.length > 0 || !isSure(call, place)) continue;
    const blocks = withoutLabel(place.blocks, call);
    if (textOfBlocks(blocks).trim() === '') continue;
    notes.set(call.inline, blocks);
    taken.add(place.whole);
  }
  return notes.size === 0 ? tree : { ...tree, blocks: moved(tree.blocks, notes, taken) };
}

function isSure({ label, back, position }: Call, place: Place): boolean {
  if (place.position < position) return false;
  if (place.isNumbered || (back !== '' && leadsTo(place.blocks, `#${back}`))) return true;
  const text = textOfBlocks(place.blocks).trimStart();
  return text.startsWith(label) || text.startsWith(`[${label}]`) || text.startsWith(`(${label})`);
}

const leadsTo = (value: unknown, address: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value)
    ? value.includes(address) || value.some((each) => leadsTo(each, address))
    : leadsTo(Object.values(value), address));

/** A copy with each note at its number. What stood above notes alone goes with them. */
function moved<T>(
  value: T,
  notes: ReadonlyMap<Inline, readonly Block[]>,
  taken: ReadonlySet<unknown>,
): T {
  const copy = (each: unknown): unknown => {
    if (typeof each !== 'object' || each === null) return each;
    // Elements are told apart by what they are, not by what they look like.
    const note = notes.get(each as Inline);
    if (note) return { t: 'Note', c: note };
    if (!Array.isArray(each)) {
      return Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, copy(inner)]));
    }
    const kept = each.filter((one, at) => !taken.has(one) && !isAbove(one, each[at + 1], taken));
    return kept.map(copy);
  };
  return copy(value) as T;
}

const NAME = /^(?:fußnoten|anmerkungen|endnoten|notes|footnotes|endnotes)$/i;

/** A line or a heading that stands above nothing but notes. */
function isAbove(one: unknown, next: unknown, taken: ReadonlySet<unknown>): boolean {
  if (!isBlock(one) || !isBlock(next) || !isEmptied(next, taken)) return isEmptied(one, taken);
  if (one.t === 'Header') return NAME.test(textOfInlines(one.c[2]).trim());
  return one.t === 'HorizontalRule' || isEmptied(one, taken);
}

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && 't' in value;

/** Whether nothing is left of it: it is a note, or a list or container of notes. */
function isEmptied(value: unknown, taken: ReadonlySet<unknown>): boolean {
  if (taken.has(value)) return true;
  if (!isBlock(value)) return false;
  if (value.t === 'OrderedList') return value.c[1].every((item) => taken.has(item));
  if (value.t === 'BulletList') return value.c.every((item) => taken.has(item));
  return (
    value.t === 'Div' && value.c[1].length > 0 && value.c[1].every((each) => isEmptied(each, taken))
  );
}

type Labelled = Pick<Call, 'label' | 'back'>;

/** The note's own text: without its number, and without the way back. */
function withoutLabel(blocks: readonly Block[], { label, back }: Labelled): readonly Block[] {
  const [first, ...others] = blocks;
  if (!first) return [];
  if (first.t === 'Div') return [...withoutLabel(first.c[1], { label, back }), ...others];
  if (first.t !== 'Para' && first.t !== 'Plain') return blocks;
  const told = withoutWayBack(unwrapped(first.c), back);
  return [{ ...first, c: withoutNumber(told, label) }, ...others];
}

const unwrapped = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.flatMap((inline) => (inline.t === 'Span' ? unwrapped(inline.c[1]) : [inline]));

const ARROW = /^[\s\p{S}\p{Po}\uFE0E\uFE0F]*$/u;

const withoutWayBack = (inlines: readonly Inline[], back: string): readonly Inline[] =>
  inlines.filter((inline) => {
    if (inline.t !== 'Link') return true;
    const [, words, [address]] = inline.c;
    const isBack = back !== '' && address === `#${back}`;
    return !isBack && !(address.startsWith('#') && ARROW.test(textOfInlines(words)));
  });

/** "1", "[1]", "1." as text, raised, or as a link. */
function withoutNumber(inlines: readonly Inline[], label: string): readonly Inline[] {
  const start = inlines.findIndex((inline) => textOfInlines([inline]).trim() !== '');
  const first = inlines[start];
  if (!first) return [];
  const text = textOfInlines([first]).trim();
  const bare = text.replace(/^[[(]?(.*?)[\])]?[.:)]?$/u, '$1');
  return inlines.slice(bare === label ? start + 1 : start);
}
