import { textOfInlines } from './text.ts';
import type { Block, Inline } from './tree.ts';

/** A raised number that leads to something within the page. */
export interface Call {
  readonly inline: Inline;
  readonly label: string;
  /** Its own id, to which a note may lead back; or empty. */
  readonly back: string;
  readonly position: number;
}

/** What an id names: a block, a container, or an item of a list. */
export interface Place {
  readonly blocks: readonly Block[];
  /** What would have to go: the block, or the list's item. */
  readonly whole: unknown;
  readonly isNumbered: boolean;
  readonly position: number;
}

export interface Found {
  /** By the id to which they lead. */
  readonly calls: ReadonlyMap<string, readonly Call[]>;
  readonly places: ReadonlyMap<string, Place>;
}

/** Goes through the text once, in its order. */
export function placesIn(all: readonly Block[]): Found {
  const calls = new Map<string, Call[]>();
  const places = new Map<string, Place>();
  let position = 0;

  const place = (blocks: readonly Block[], whole: unknown, isNumbered = false): void => {
    const id = idAtStart(blocks[0]);
    if (id !== '' && !places.has(id)) places.set(id, { blocks, whole, isNumbered, position });
  };

  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    position += 1;
    if (!Array.isArray(value) && 't' in value) {
      // Whatever has a `t` in pandoc's tree is one of its elements.
      const call = callOf(value as Inline, position);
      if (call) calls.set(call.id, [...(calls.get(call.id) ?? []), call]);
      placeBlock(value as Block);
    }
    Object.values(value).forEach(visit);
  };

  const placeBlock = (block: Block): void => {
    if (block.t === 'OrderedList') for (const item of block.c[1]) place(item, item, true);
    if (block.t === 'BulletList') for (const item of block.c) place(item, item);
    if (block.t === 'Para' || block.t === 'Plain') place([block], block);
    if (block.t === 'Div' && isOneNote(block.c[1])) place([block], block);
  };

  visit(all);
  return { calls, places };
}

/** Google Docs puts all paragraphs of a note into one container, old pages all notes. */
const isOneNote = (blocks: readonly Block[]): boolean =>
  blocks.slice(1).every((block) => idAtStart(block) === '');

function idAtStart(block: Block | undefined): string {
  if (block?.t === 'Div') return block.c[0][0] || idAtStart(block.c[1][0]);
  if (block?.t !== 'Para' && block?.t !== 'Plain') return '';
  return idOfInline(block.c.find((inline) => inline.t !== 'Space'));
}

function idOfInline(inline: Inline | undefined): string {
  if (inline?.t === 'Span') return inline.c[0][0] || idOfInline(inline.c[1][0]);
  if (inline?.t === 'Superscript') return idOfInline(inline.c[0]);
  return inline?.t === 'Link' ? inline.c[0][0] : '';
}

const LABEL = /^(?:\d{1,3}|[*†‡§]{1,3}|[a-z])$/;

function callOf(inline: Inline, position: number): (Call & { readonly id: string }) | null {
  const link = raisedLink(inline);
  if (!link) return null;
  const [[back], words, [address]] = link.c;
  const label = textOfInlines(words).replace(/[[\]().\s]/g, '');
  if (!address.startsWith('#') || !LABEL.test(label)) return null;
  return { id: address.slice(1), inline, label, back, position };
}

/** `<sup><a>1</a></sup>`, or the other way round. */
function raisedLink(inline: Inline) {
  const [only, ...others] = inline.t === 'Superscript' ? inline.c : [inline];
  if (only?.t !== 'Link' || others.length > 0) return null;
  const isRaised = inline.t === 'Superscript' || only.c[1].every(({ t }) => t === 'Superscript');
  return isRaised ? only : null;
}
