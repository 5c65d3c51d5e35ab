import { draftFrom, emptyDraft } from '@eckpunkt/document';
import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { afterDamage, dropChecks, sealAll } from '../../../tests/support/damage.ts';
import { openFullHouse } from '../../../tests/support/full-house.ts';
import type { House } from '../../../tests/support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openFullHouse();
  await dropChecks(house.sql);
});
afterAll(() => house.close());

const lastEntry = (sql: TransactionSql) => sql`
  (paper_id, number) = (select paper_id, max(number) from draft_updates group by 1 limit 1)`;

/** Writes a last entry of somebody who seals what he does, without regard to anything else. */
const forgeEntry = (update: Uint8Array) => (sql: TransactionSql) => sql`
  update draft_updates set update = ${update} where ${lastEntry(sql)}`;

/** An update that goes on from another one. */
function laterHalf(): Uint8Array {
  const doc = new Y.Doc();
  doc.getXmlFragment('body').insert(0, [new Y.XmlText('first')]);
  const before = Y.encodeStateVector(doc);
  doc.getXmlFragment('body').insert(1, [new Y.XmlText('second')]);
  return Y.encodeStateAsUpdate(doc, before);
}

/** A block that no schema knows. */
function strangeBlock(): Uint8Array {
  const doc = new Y.Doc();
  doc.getXmlFragment('body').insert(0, [new Y.XmlElement('marquee')]);
  return Y.encodeStateAsUpdate(doc);
}

const foreigner = (sql: TransactionSql) => sql`(select id from people where name = 'Fritz Fremd')`;
const foreignCluster = (sql: TransactionSql) => sql`
  (select cluster_id from people where name = 'Fritz Fremd')`;

type Deed = (sql: TransactionSql) => PromiseLike<unknown>;

test.each<[string, Deed, object]>([
  [
    'an entry that is no update',
    forgeEntry(Uint8Array.of(9, 9, 9)),
    { kind: 'undecodable', table: 'draft_updates', found: 'It is no Yjs update.' },
  ],
  [
    'an entry that goes on from nothing',
    forgeEntry(laterHalf()),
    { kind: 'undecodable', table: 'draft_updates', found: expect.stringContaining('goes on') },
  ],
  [
    'a block that the schema does not know',
    forgeEntry(strangeBlock()),
    { kind: 'contradictory', table: 'drafts', found: expect.stringContaining('schema') },
  ],
  [
    'a client id that nobody owns',
    forgeEntry(strangeBlock()),
    { kind: 'missing', table: 'draft_clients' },
  ],
  [
    'an entry of somebody of another cluster',
    (sql) => sql`update draft_updates set person_id = ${foreigner(sql)} where ${lastEntry(sql)}`,
    { kind: 'dangling', table: 'people' },
  ],
  [
    'an entry under the client id of somebody else',
    (sql) => sql`
      update draft_updates set person_id = (select id from people where name = 'Grete Amt')
      where ${lastEntry(sql)}`,
    { kind: 'contradictory', table: 'draft_clients' },
  ],
  [
    'a log that is longer than its draft',
    (sql) => sql`update drafts set head = head - 1`,
    { kind: 'contradictory', table: 'drafts', found: expect.stringMatching(/^It ends at \d+/) },
  ],
  [
    'an entry that is in the snapshot as well',
    (sql) => sql`update draft_snapshots set head = head + 1`,
    { kind: 'contradictory', table: 'draft_updates' },
  ],
  [
    'a snapshot that is not what it was',
    (sql) => sql`update draft_snapshots set state = ${emptyDraft({ title: 'Neu' })}`,
    { kind: 'changed', table: 'draft_snapshots', found: expect.stringContaining('SHA-256') },
  ],
  [
    'a sitting without an author',
    (sql) => sql`update draft_spans set to_clock = to_clock - 1`,
    { kind: 'missing', table: 'draft_spans' },
  ],
  [
    'a sitting of more than was written',
    (sql) => sql`update draft_spans set to_clock = to_clock + 1`,
    { kind: 'contradictory', table: 'draft_spans' },
  ],
  [
    'a sitting of another person than the client belongs to',
    (sql) => sql`update draft_spans set person_id = ${foreigner(sql)}`,
    { kind: 'contradictory', table: 'draft_spans', found: expect.stringContaining('belongs to') },
  ],
  [
    'a document that is no JSON',
    (sql) => sql`update versions set document = '{'`,
    { kind: 'contradictory', table: 'versions', found: 'Its document is no JSON.' },
  ],
  [
    'a document that is spelt otherwise',
    (sql) => sql`update versions set document = document || ' '`,
    { kind: 'contradictory', table: 'versions', found: expect.stringContaining('canonical') },
  ],
  [
    'a version with another hash',
    (sql) => sql`update versions set sha256 = repeat('0', 64)`,
    { kind: 'contradictory', table: 'versions', found: expect.stringContaining('SHA-256') },
  ],
  [
    'a version with another text in its Yjs state',
    (sql) => sql`update versions set state = ${draftFrom({ type: 'doc', content: [] })}`,
    { kind: 'contradictory', table: 'versions', found: expect.stringContaining('Yjs state') },
  ],
  [
    'a number of versions that is passed over',
    (sql) => sql`update versions set number = 4 where number = 3`,
    { kind: 'missing', table: 'versions', id: expect.stringMatching(/ 3$/) },
  ],
  [
    'a publication of the version of another paper',
    (sql) => sql`
      update publications b set version_id = (select id from versions v
        where v.paper_id <> b.paper_id limit 1)`,
    { kind: 'contradictory', table: 'publications', found: expect.stringContaining('other paper') },
  ],
  [
    'a publication whose files call it otherwise',
    (sql) => sql`update publications set front = jsonb_set(front, '{number}', '"9.9"')`,
    { kind: 'contradictory', table: 'publications', found: expect.stringContaining('9.9') },
  ],
  [
    'a number of publications that is passed over',
    (sql) => sql`update publications set minor = 2 where minor = 1`,
    { kind: 'missing', table: 'publications', found: expect.stringContaining('1.2 follows 1.0') },
  ],
  [
    'a first publication that is not 1.0',
    (sql) => sql`update publications set minor = 7 where (major, minor) = (1, 0)`,
    { kind: 'missing', table: 'publications', found: expect.stringContaining('1.0 is missing') },
  ],
  [
    'a file with other bytes',
    (sql) => sql`update files set bytes = 'other'`,
    { kind: 'contradictory', table: 'files', found: expect.stringContaining('SHA-256') },
  ],
  [
    'a figure with other bytes',
    (sql) => sql`update figures set bytes = 'other'`,
    { kind: 'contradictory', table: 'figures', found: expect.stringContaining('SHA-256') },
  ],
  [
    'a figure that a draft shows and nobody has',
    (sql) => sql`delete from figures`,
    { kind: 'dangling', table: 'figures', found: expect.stringContaining('the draft of') },
  ],
  [
    'a figure that a draft shows and only other papers may',
    (sql) => sql`delete from paper_figures`,
    { kind: 'dangling', table: 'paper_figures', found: expect.stringContaining('The draft') },
  ],
  [
    'a figure of a version that no reader would get',
    (sql) => sql`delete from version_figures`,
    { kind: 'missing', table: 'version_figures', found: expect.stringContaining('shows it') },
  ],
  [
    'a figure that a version does not show',
    (sql) => sql`
      update version_figures v set sha256 = (
        select max(sha256) from figures f where f.sha256 <> v.sha256
      )`,
    { kind: 'contradictory', table: 'version_figures' },
  ],
  [
    'a file that cannot be made',
    (sql) => sql`
      update press_jobs set state = 'failed', reason = 'no font', worker = null, leased_until = null`,
    { kind: 'stuck', table: 'press_jobs', found: expect.stringContaining('no font') },
  ],
  [
    'a file that nobody makes',
    (sql) => sql`update press_jobs set due_at = now() - interval '2 days', leased_until = null`,
    { kind: 'stuck', table: 'press_jobs' },
  ],
  [
    'a mail that nobody sends',
    (sql) => sql`update mails set due_at = now() - interval '2 days'`,
    { kind: 'stuck', table: 'mails' },
  ],
  [
    'a paper in another cluster than its group',
    (sql) => sql`update papers set cluster_id = ${foreignCluster(sql)}`,
    { kind: 'contradictory', table: 'papers', found: expect.stringContaining('another cluster') },
  ],
  [
    'a paper that is parked from nowhere',
    (sql) => sql`update papers set state = 'parked', parked_from = null`,
    { kind: 'contradictory', table: 'papers', found: expect.stringContaining('parked') },
  ],
  [
    'a paper that is published without a publication',
    (sql) => sql`delete from publications`,
    { kind: 'contradictory', table: 'papers', found: expect.stringContaining('published') },
  ],
  [
    'a group under one of another cluster',
    (sql) => sql`update groups set cluster_id = ${foreignCluster(sql)} where parent_id is not null`,
    { kind: 'contradictory', table: 'groups', found: expect.stringContaining('group above') },
  ],
  [
    'groups above each other',
    (sql) => sql`
      update groups set parent_id = (select id from groups where parent_id is not null)
      where id = (select parent_id from groups where parent_id is not null)`,
    { kind: 'contradictory', table: 'groups', found: expect.stringContaining('above itself') },
  ],
  [
    'a member from another cluster',
    (sql) => sql`
      update memberships set person_id = ${foreigner(sql)} where role = 'member'`,
    { kind: 'contradictory', table: 'memberships' },
  ],
  [
    'a guest from another cluster',
    (sql) => sql`update paper_guests set person_id = ${foreigner(sql)}`,
    { kind: 'contradictory', table: 'paper_guests' },
  ],
  [
    'an invitation of another cluster',
    (sql) => sql`update invitations set cluster_id = ${foreignCluster(sql)}`,
    { kind: 'contradictory', table: 'invitations' },
  ],
  [
    'a version made by a stranger',
    (sql) => sql`update versions set created_by = ${foreigner(sql)}`,
    { kind: 'contradictory', table: 'versions', found: expect.stringContaining('cluster') },
  ],
  [
    'a publication by a stranger',
    (sql) => sql`update publications set published_by = ${foreigner(sql)}`,
    { kind: 'contradictory', table: 'publications', found: expect.stringContaining('cluster') },
  ],
])('%s is found by what it means', async (_, deed, expected) => {
  const damages = await afterDamage(house.sql, async (sql) => {
    await deed(sql);
    await sealAll(sql);
  });
  expect(damages).toContainEqual(expect.objectContaining(expected));
});
