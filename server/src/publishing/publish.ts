import type { ISql } from 'postgres';
import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import { publicationAddress } from '../papers/address.ts';
import { lockOpenPaper } from '../papers/lock-paper.ts';
import type { Paper } from '../papers/paper.ts';
import { mayPublish, whyNotPublish } from '../papers/policy.ts';
import { findVersion } from '../versions/find-version.ts';
import type { Version } from '../versions/version.ts';
import { orderJobs } from '../press/jobs.ts';
import { citationFormats, publicFormats } from './formats.ts';
import { frontOf } from './front.ts';
import { nextNumber, numberText } from './number.ts';
import type { Publication } from './publication.ts';
import * as queries from './queries.ts';

export interface PublishWish {
  /** Number of the version to publish. */
  readonly version: number;
  readonly note?: string | undefined;
  /** A new edition gets the next full number: 2.0 after 1.3. */
  readonly edition?: boolean | undefined;
}

interface Publishing {
  readonly paper: Paper;
  readonly personId: string;
  readonly wish: PublishWish;
  readonly at: Date;
  readonly publicUrl: string;
}

/** Makes a version public, and orders its files. */
export async function publish(
  host: Pick<Host, 'sql' | 'clock' | 'settings'>,
  paper: Paper,
  personId: string,
  wish: PublishWish,
): Promise<Publication | Refusal> {
  if (!mayPublish(paper)) return refuse(whyNotPublish(paper));
  const { publicUrl } = host.settings;
  const publishing = { paper, personId, wish, at: host.clock.now(), publicUrl };
  return host.sql.begin((sql) => insertNext(sql, publishing));
}

async function insertNext(sql: ISql, publishing: Publishing): Promise<Publication | Refusal> {
  const { paper, wish } = publishing;
  const parked = await lockOpenPaper(sql, paper.id);
  if (parked) return parked;
  const version = await findVersion(sql, paper.id, String(wish.version));
  if (version instanceof Refusal) return version;
  return (await whyPublished(sql, version)) ?? insert(sql, publishing, version);
}

/** A version is published once: a second click, or a second chair, must not make it 1.1. */
async function whyPublished(sql: ISql, version: Version): Promise<Refusal | null> {
  const existing = await queries.publicationOfVersion(sql, version.id);
  if (!existing) return null;
  const { number, paperSlug } = existing;
  return refuse('already-published', { number, url: publicationAddress(paperSlug, number) });
}

async function insert(
  sql: ISql,
  { paper, personId, wish, at, publicUrl }: Publishing,
  version: Version,
): Promise<Publication | Refusal> {
  const next = nextNumber(await queries.lastNumber(sql, paper.id), wish.edition ?? false);
  const cluster = await queries.clusterNameOf(sql, paper.id);
  const note = wish.note || null;
  const id = await queries.insertPublication(sql, {
    ...next,
    paperId: paper.id,
    versionId: version.id,
    note,
    front: frontOf({ paper, cluster, number: numberText(next), note, at, publicUrl }),
    publishedBy: personId,
    publishedAt: at,
  });
  await queries.setPublished(sql, paper.id);
  await orderJobs(sql, id, [...publicFormats, ...citationFormats]);
  return (await queries.publicationById(sql, id)) ?? refuse('not-found');
}
