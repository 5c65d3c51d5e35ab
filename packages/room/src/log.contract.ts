/**
 * What every DraftLog must do. A host calls `describeDraftLog` in a test file of its own:
 *
 *     describeDraftLog('PostgreSQL', async () => ({ log, begin, people: [anna, ben] }));
 */
import { describe, expect, test } from 'vitest';
import type { Batch, DraftLog, Entry } from './log.ts';

export interface LogUnderTest {
  readonly log: DraftLog;
  /** Begins a draft with one entry of somebody. */
  begin(update: Uint8Array): Promise<string>;
  /** Ids of two people. */
  readonly people: readonly [string, string];
  /** Puts the entries up to a number into a snapshot, where the log can do that. */
  compact?(paperId: string, upTo: number): Promise<void>;
}

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const FIRST = bytes(0, 0);

export function describeDraftLog(name: string, make: () => Promise<LogUnderTest>) {
  describe(`[R18] the log of drafts: ${name}`, () => {
    const entry = (personId: string, update: Uint8Array, newClients: number[] = []): Entry => ({
      personId,
      update,
      newClients,
    });
    const batch =
      (after: number, ...entries: readonly Entry[]) =>
      (): Batch => ({ after, entries });

    test('knows nothing of a draft that was not begun', async () => {
      const { log } = await make();
      expect(await log.load('00000000-0000-4000-8000-000000000000')).toBe(null);
    });

    test('gives back what was written, numbered without gaps, whole or from a number on', async () => {
      const { log, begin, people } = await make();
      const [anna, ben] = people;
      const paperId = await begin(FIRST);
      const one = batch(1, entry(anna, bytes(1)), entry(ben, bytes(2, 255, 0)));
      expect(await log.append(paperId, one)).toEqual({ head: 3 });
      expect(await log.append(paperId, batch(3, entry(anna, bytes(3))))).toEqual({ head: 4 });
      const expected = [
        { number: 2, personId: anna, update: bytes(1) },
        { number: 3, personId: ben, update: bytes(2, 255, 0) },
        { number: 4, personId: anna, update: bytes(3) },
      ];
      const since = (await log.since(paperId, 1)) ?? [];
      expect(since.map(plain)).toEqual(expected);
      expect(await log.since(paperId, 4)).toEqual([]);
      const stored = await log.load(paperId);
      expect(stored?.head).toBe(4);
      expect(stored?.entries.slice(1).map(plain)).toEqual(expected);
      expect(stored?.entries[0]).toMatchObject({ number: 1 });
    });

    test('keeps large entries byte for byte', async () => {
      const { log, begin, people } = await make();
      const paperId = await begin(FIRST);
      const large = Uint8Array.from({ length: 2 ** 20 }, (_, index) => (index * 31) % 256);
      await log.append(paperId, batch(1, entry(people[0], large)));
      const [read] = (await log.since(paperId, 1)) ?? [];
      expect(read?.update.length).toBe(large.length);
      expect(large.every((byte, index) => byte === read?.update[index])).toBe(true);
    });

    test('takes nothing of a batch that does not go on from the last entry', async () => {
      const { log, begin, people } = await make();
      const paperId = await begin(FIRST);
      expect(await log.append(paperId, batch(0, entry(people[0], bytes(1))))).toBe('behind');
      expect(await log.append(paperId, batch(2, entry(people[0], bytes(1))))).toBe('behind');
      expect(await log.load(paperId)).toMatchObject({ head: 1 });
    });

    test('takes one of two batches that are written at the same time', async () => {
      const { log, begin, people } = await make();
      const paperId = await begin(FIRST);
      const both = await Promise.all(
        people.map((person) => log.append(paperId, batch(1, entry(person, bytes(7))))),
      );
      expect(both.toSorted()).toEqual(expect.arrayContaining(['behind', { head: 2 }]));
      expect((await log.load(paperId))?.entries).toHaveLength(2);
    });

    test('asks for a batch once, and late: what comes until then goes along', async () => {
      const { log, begin, people } = await make();
      const paperId = await begin(FIRST);
      const waiting = [entry(people[0], bytes(1))];
      let asked = 0;
      const appended = log.append(paperId, () => {
        asked++;
        return { after: 1, entries: waiting };
      });
      waiting.push(entry(people[1], bytes(2)));
      expect(await appended).toEqual({ head: 3 });
      expect(asked).toBe(1);
    });

    test('keeps drafts apart', async () => {
      const { log, begin, people } = await make();
      const papers = await Promise.all([1, 2, 3, 4].map(() => begin(FIRST)));
      await Promise.all(
        papers.map((paperId, index) =>
          log.append(paperId, batch(1, entry(people[0], bytes(index)))),
        ),
      );
      const read = await Promise.all(papers.map((paperId) => log.since(paperId, 1)));
      expect(read.map((entries) => entries?.[0]?.update[0])).toEqual([0, 1, 2, 3]);
    });

    test('remembers to whom a client id belongs', async () => {
      const { log, begin, people } = await make();
      const [anna, ben] = people;
      const paperId = await begin(FIRST);
      await log.append(
        paperId,
        batch(1, entry(anna, bytes(1), [11, 12]), entry(ben, bytes(2), [13])),
      );
      const owners = (await log.load(paperId))?.owners;
      expect([11, 12, 13].map((client) => owners?.get(client))).toEqual([anna, anna, ben]);
    });

    test('says when entries that are asked for have been compacted', async (context) => {
      const { log, begin, people, compact } = await make();
      if (!compact) return context.skip();
      const paperId = await begin(FIRST);
      await log.append(paperId, batch(1, entry(people[0], FIRST), entry(people[0], FIRST)));
      await compact(paperId, 2);
      expect(await log.since(paperId, 1)).toBe(null);
      expect((await log.since(paperId, 2))?.map(({ number }) => number)).toEqual([3]);
      const stored = await log.load(paperId);
      expect(stored).toMatchObject({ head: 3, entries: [{ number: 3 }] });
      expect(stored?.snapshot).not.toBe(null);
    });
  });
}

/** Stores may give other kinds of byte arrays, and have no need to tell new clients again. */
const plain = ({ number, personId, update }: { number: number } & Entry) => ({
  number,
  personId,
  update: Uint8Array.from(update),
});
