import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  afterDamage,
  columnsOf,
  dropChecks,
  flipBit,
  loseRow,
  tablesOf,
} from '../../../tests/support/damage.ts';
import { openFullHouse } from '../../../tests/support/full-house.ts';
import type { House } from '../../../tests/support/house.ts';
import { documentOf, writeDraft } from '../../../tests/support/house-papers.ts';
import { fsck } from './fsck.ts';
import { SEALED } from './seals.ts';

let house: House;
beforeAll(async () => {
  house = await openFullHouse();
  await dropChecks(house.sql);
});
afterAll(() => house.close());

/** Found by what they say, not by a seal. */
const PLAIN = ['drafts', 'draft_updates', 'tallies'];
const GUARDED = [...SEALED, ...PLAIN];
/** Short-lived: whoever loses one of these signs in again, or asks for another letter. */
const UNGUARDED = [
  'live_processes',
  'live_seats',
  'mails',
  'password_resets',
  'sessions',
  'setup_tokens',
  'sign_in_tries',
];
/** A job says little, and soon goes; that it is there is counted. `migrations` look at themselves. */
const OTHERWISE = ['migrations', 'press_jobs'];

test('a house in which nothing is broken is clean', async () => {
  const { damages, examined } = await fsck(house.sql);
  expect(damages).toEqual([]);
  expect(examined).toMatchObject({
    clusters: 3,
    papers: 3,
    versions: 9,
    publications: 9,
    files: 60,
    figures: 3,
  });
  expect(examined['entries']).toBeGreaterThan(5);
});

test('people go on writing while it looks, and nothing of that is damage', async () => {
  const [paper] = await house.sql<{ id: string }[]>`select id from papers where title = 'Algen'`;
  if (!paper) throw new Error('There is no such paper');
  const writing = Promise.all(
    ['Rot.', 'Grün.', 'Blau.', 'Alles gut.'].map((words) =>
      writeDraft(house, paper.id, documentOf('Algen', words)),
    ),
  );
  const looks = await Promise.all([1, 2, 3].map(() => fsck(house.sql)));
  await writing;
  expect([...looks, await fsck(house.sql)].flatMap(({ damages }) => damages)).toEqual([]);
});

test('every table is guarded, or it is known why not', async () => {
  const known = [...GUARDED, ...UNGUARDED, ...OTHERWISE];
  const tables = await tablesOf(house.sql);
  expect(tables.filter((table) => !known.includes(table))).toEqual([]);
});

describe.each(GUARDED)('%s', (table) => {
  test('one flipped bit is found in every column', { timeout: 60_000 }, async () => {
    for (const column of await columnsOf(house.sql, table)) {
      let key = '';
      const damages = await afterDamage(house.sql, async (sql) => {
        key = await flipBit(sql, column);
      });
      const where = `${table}.${column.name} of ${key}`;
      expect(damages, where).not.toEqual([]);
      if (!column.inKey && SEALED.some((one) => one === table))
        expect(damages, where).toContainEqual(expect.objectContaining({ table, id: key }));
    }
  });
});

const MISSING = expect.stringMatching(/^(?:missing|dangling)$/);

describe.each([...GUARDED, 'press_jobs'])('%s', (table) => {
  test.each(['first', 'middle', 'last'] as const)('its %s row is missed', async (which) => {
    let key = '';
    const damages = await afterDamage(house.sql, async (sql) => {
      key = await loseRow(sql, table, which);
    });
    const kind = table === 'tallies' ? 'contradictory' : MISSING;
    expect(damages, key).toContainEqual(expect.objectContaining({ kind }));
  });
});
