import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type House } from '../../../tests/support/house.ts';
import { documentOf, newPaper } from '../../../tests/support/house-papers.ts';
import { mirrorDraft } from './mirror-draft.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function mirrored(title: string) {
  const { id } = await newPaper(house, { title: 'Vorher' });
  house.setClock('2026-06-01T12:00:00Z');
  const { member } = house.people;
  await mirrorDraft(house.host, id, member.id, documentOf(title, 'Text.'));
  return (await member.browser.get(`/api/papers/${id}`)).json;
}

test('lists follow the draft: its title, and who changed it when', async () => {
  expect(await mirrored('Nachher')).toMatchObject({
    title: 'Nachher',
    changedAt: '2026-06-01T12:00:00.000Z',
    changedBy: { name: 'Mia Mitglied' },
  });
});

test('a title that is being typed anew does not leave the paper nameless', async () => {
  expect(await mirrored('')).toMatchObject({ title: 'Vorher' });
  expect(await mirrored('   ')).toMatchObject({ title: 'Vorher' });
});

test('a list shows titles of one line, of letters that the database takes', async () => {
  expect((await mirrored('Eins\nzwei\u0000drei\ud800')).title).toBe('Eins zwei drei\ufffd');
  expect((await mirrored('x'.repeat(1000))).title).toHaveLength(300);
});
