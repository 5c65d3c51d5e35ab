import { expect, test } from 'vitest';
import { skillsOf } from './show.ts';

test('an installation says what it has no process for', () => {
  expect(skillsOf({})).toEqual({
    readFiles: false,
    takePictures: false,
    readSources: false,
    lookUpSources: false,
  });
  const reader = { read: () => Promise.resolve('too-busy' as const), close: () => undefined };
  expect(skillsOf({ reader })).toMatchObject({ readFiles: true, takePictures: false });
});
