import { createHash } from 'node:crypto';
import type { Engrave, EngravedPicture } from './engraving.ts';
import type { Source } from './kind.ts';
import { odtAlts } from './odt.ts';
import { pictureBytes } from './picture-bytes.ts';
import type { LostKind } from './report.ts';
import type { Tree } from './tree.ts';

/** A picture of the file, named by its hash as in the document. */
export interface Picture extends EngravedPicture {
  readonly hash: string;
}

export type Taken =
  { readonly ok: true; readonly picture: Picture } | { readonly ok: false; readonly why: LostKind };

export interface Pictures {
  /** By the address that the file gives it. */
  of(target: string): Taken;
  /** What a reader is told instead, where the file says it apart. */
  altOf(target: string): string | undefined;
  readonly all: readonly Picture[];
}

const MOST_PICTURES = 600;
/** All of them travel to the server at once. */
const MOST_BYTES = 96 * 1024 * 1024;
/** Reading as a whole has a minute. */
const MOST_MILLISECONDS = 35_000;
/** Dots that keep columns apart, and counters of visits, show nothing. */
const SMALLEST = 8;

/** Takes every picture that the text shows out of the file itself; nothing is ever fetched. */
export async function takePictures(
  tree: Tree,
  source: Source,
  engrave: Engrave,
  now = () => performance.now(),
): Promise<Pictures> {
  const taken = new Map<string, Taken>();
  const end = now() + MOST_MILLISECONDS;
  let room = MOST_BYTES;
  for (const target of targetsIn([tree.meta, tree.blocks])) {
    const isOver = now() > end || taken.size >= MOST_PICTURES || room <= 0;
    const one = isOver ? lost('pictureTooMuch') : await take(target, source, engrave);
    if (one.ok) room -= one.picture.bytes.length;
    taken.set(target, one);
  }
  const all = [...taken.values()].flatMap((one) => (one.ok ? [one.picture] : []));
  const alts = source.kind === 'odt' ? odtAlts(source.archive) : new Map<string, string>();
  return {
    altOf: (target) => alts.get(target),
    of: (target) => taken.get(target) ?? lost('picture'),
    all,
  };
}

const lost = (why: LostKind): Taken => ({ ok: false, why });

async function take(target: string, source: Source, engrave: Engrave): Promise<Taken> {
  const bytes = pictureBytes(target, source);
  if (!bytes) return lost('picture');
  const made = await engrave(new Uint8Array(bytes));
  if (!made.ok) return lost(made.why === 'kind-unknown' ? 'pictureKind' : 'pictureBroken');
  const { width, height } = made.figure;
  if (width < SMALLEST || height < SMALLEST) return lost('pictureSmall');
  const hash = createHash('sha256').update(made.figure.bytes).digest('hex');
  return { ok: true, picture: { ...made.figure, hash } };
}

/** Images stand anywhere in a tree: in captions, cells, links. */
export function targetsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return;
    const target: unknown = 't' in each && each.t === 'Image' && 'c' in each && addressIn(each.c);
    if (typeof target === 'string') found.add(target);
    Object.values(each).forEach(walk);
  };
  walk(value);
  return found;
}

const addressIn = (content: unknown): unknown =>
  Array.isArray(content) && Array.isArray(content[2]) ? content[2][0] : undefined;
