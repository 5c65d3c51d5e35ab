import { createHash } from 'node:crypto';
import type { Host } from '../host.ts';
import { refuse, Refusal, type RefusalName } from '../http/refusal.ts';
import { lockOpenPaper } from '../papers/lock-paper.ts';
import type { Paper } from '../papers/paper.ts';
import type { Engraved, FigureNote, Flaw } from './engraving.ts';
import type { Figure } from './figure.ts';
import { mayBringFigures, whyNotBring } from './policy.ts';
import { findFigure } from './find-figure.ts';
import { figureByHash, insertFigure, insertPaperFigure } from './queries.ts';

type FigureHost = Pick<Host, 'sql' | 'engraver'>;

/** A figure that a paper may show now, and what was changed on the way. */
export interface Brought extends Figure {
  readonly notes: readonly FigureNote[];
}

const refusals: Readonly<Record<Flaw, RefusalName>> = {
  'kind-unknown': 'figure-kind-unknown',
  'too-large': 'figure-too-large',
  unreadable: 'figure-unreadable',
};

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * Keeps a picture, and lets the paper show it. Whoever brings the very bytes of a figure that is
 * here (copied out of another paper) brings that one: it was made anew before, and would only lose.
 */
export async function bringFigure(
  host: FigureHost,
  paper: Paper,
  personId: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Brought | Refusal> {
  if (!mayBringFigures(paper)) return refuse(whyNotBring(paper));
  const known = await figureByHash(host.sql, hashOf(bytes));
  if (known) return keep(host, paper.id, personId, { ...known, notes: [] });
  const engraved = await engrave(host, bytes);
  if (engraved instanceof Refusal) return engraved;
  return keep(host, paper.id, personId, describe(engraved), engraved);
}

/** Lets a paper show what another one shows, for somebody who reads that one and writes this. */
export async function copyFigure(
  host: FigureHost,
  { from, to }: { readonly from: Paper; readonly to: Paper },
  personId: string,
  hash: string,
): Promise<Brought | Refusal> {
  if (!mayBringFigures(to)) return refuse(whyNotBring(to));
  const figure = await findFigure(host.sql, from, hash);
  if (figure instanceof Refusal) return figure;
  return keep(host, to.id, personId, { ...figure, notes: [] });
}

async function engrave(
  { engraver }: FigureHost,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Engraved | Refusal> {
  if (!engraver) return refuse('figures-away');
  const done = await engraver.engrave(bytes);
  if (done === 'too-busy') return refuse('too-busy', {}, 10);
  if (!done.ok) return refuse('figure-unreadable');
  const { engraving } = done;
  return engraving.ok ? engraving.figure : refuse(refusals[engraving.why]);
}

const describe = ({ bytes, mediaType, width, height, notes }: Engraved): Brought => ({
  hash: hashOf(bytes),
  mediaType,
  width,
  height,
  size: bytes.length,
  notes,
});

/** Somebody may have parked the paper while the picture was made. */
const keep = (
  { sql }: FigureHost,
  paperId: string,
  personId: string,
  figure: Brought,
  engraved?: Engraved,
): Promise<Brought | Refusal> =>
  sql.begin(async (tx) => {
    const parked = await lockOpenPaper(tx, paperId);
    if (parked) return parked;
    if (engraved) await insertFigure(tx, figure.hash, engraved);
    await insertPaperFigure(tx, paperId, figure.hash, personId);
    return figure;
  });
