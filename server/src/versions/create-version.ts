import { canonical, hash, readDraft, SCHEMA_VERSION } from '@eckpunkt/document';
import type { Document } from '@eckpunkt/document';
import type { ISql } from 'postgres';
import { nameFigures } from '../figures/name-figures.ts';
import type { Host } from '../host.ts';
import { refuse, type Refusal } from '../http/refusal.ts';
import { lockOpenPaper } from '../papers/lock-paper.ts';
import type { Paper } from '../papers/paper.ts';
import { mayEdit, whyNotEdit } from '../papers/policy.ts';
import { problemsOf } from '../papers/problems-of.ts';
import { listAbstract, listTitle } from '../papers/title.ts';
import { insertVersion, nextNumber, versionByNumber } from './queries.ts';
import type { VersionWithText } from './version.ts';

export interface VersionWish {
  readonly label?: string | undefined;
  readonly note?: string | undefined;
}

const whatIsFixed = (document: Document, state: Uint8Array) => ({
  title: listTitle(document),
  abstract: listAbstract(document),
  document: canonical(document),
  sha256: hash(document),
  state,
  schemaVersion: SCHEMA_VERSION,
});

/** Errors stand in the way of a version; warnings are shown and let through. */
async function whyIncomplete(sql: ISql, document: Document, paper: Paper): Promise<Refusal | null> {
  const problems = await problemsOf(sql, paper, document);
  const broken = problems.some((problem) => problem.severity === 'error');
  return broken ? refuse('draft-incomplete', { problems }) : null;
}

/**
 * Fixes the draft as it is at one moment of its room. The paper stays locked while the number is
 * taken, so that versions made at the same moment get numbers one after the other.
 */
export async function createVersion(
  host: Pick<Host, 'sql' | 'rooms' | 'clock'>,
  paper: Paper,
  personId: string,
  wish: VersionWish,
): Promise<VersionWithText | Refusal> {
  if (!mayEdit(paper)) return refuse(whyNotEdit(paper));
  const state = await host.rooms.read(paper.id);
  const document = readDraft(state);
  const incomplete = await whyIncomplete(host.sql, document, paper);
  if (incomplete) return incomplete;
  const fixed = whatIsFixed(document, state);
  return host.sql.begin((sql) => insertNext(sql, host, paper.id, personId, wish, fixed));
}

async function insertNext(
  sql: ISql,
  { clock }: Pick<Host, 'clock'>,
  paperId: string,
  personId: string,
  { label, note }: VersionWish,
  fixed: ReturnType<typeof whatIsFixed>,
): Promise<VersionWithText | Refusal> {
  const parked = await lockOpenPaper(sql, paperId);
  if (parked) return parked;
  const number = await nextNumber(sql, paperId);
  await insertVersion(sql, {
    ...fixed,
    paperId,
    number,
    label: label || null,
    note: note || null,
    createdBy: personId,
    createdAt: clock.now(),
  });
  const version = await versionByNumber(sql, paperId, number);
  if (!version) return refuse('not-found');
  await nameFigures(sql, version.id, version.document);
  return version;
}
