import { expect, test } from 'vitest';
import type { PaperState, Standing } from './paper.ts';
import { readsDraft, rightsIn, whyNotEdit, whyNotPublish } from './policy.ts';

const nobody: Standing = { office: false, role: null, invited: false };
const office: Standing = { ...nobody, office: true };
const chair: Standing = { ...nobody, role: 'chair' };
const member: Standing = { ...nobody, role: 'member' };
const guest: Standing = { ...nobody, role: 'guest' };
const invited: Standing = { ...nobody, invited: true };

const nothing = {
  edit: false,
  rename: false,
  park: false,
  createVersion: false,
  publish: false,
  invite: false,
};
const writing = { ...nothing, edit: true, rename: true, createVersion: true };
const everything = { ...writing, park: true, publish: true, invite: true };

test.each([
  ['office', office, everything],
  ['chair', chair, everything],
  ['member', member, writing],
  ['guest of the group', guest, nothing],
  ['guest of the paper', invited, nothing],
  ['member who is invited too', { ...member, invited: true }, writing],
])('rights of the %s', (_name, standing, rights) => {
  expect(readsDraft(standing)).toBe(true);
  expect(rightsIn({ standing, state: 'drafting' })).toEqual(rights);
});

test('for everybody else the paper does not exist', () => {
  expect(readsDraft(nobody)).toBe(false);
});

test('in a parked paper nobody writes or publishes, but it can be taken up again', () => {
  const state: PaperState = 'parked';
  const resting = { ...nothing, park: true, invite: true };
  expect(rightsIn({ standing: chair, state })).toEqual(resting);
  expect(rightsIn({ standing: member, state })).toEqual(nothing);
});

test('a published paper is written on', () => {
  expect(rightsIn({ standing: member, state: 'published' })).toEqual(writing);
});

test('a refusal tells whether it is the person or the paper', () => {
  expect(whyNotEdit({ standing: member, state: 'parked' })).toBe('paper-parked');
  expect(whyNotEdit({ standing: guest, state: 'parked' })).toBe('forbidden');
  expect(whyNotPublish({ standing: chair, state: 'parked' })).toBe('paper-parked');
  expect(whyNotPublish({ standing: member, state: 'parked' })).toBe('forbidden');
});
