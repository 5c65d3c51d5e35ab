import { expect, test } from 'vitest';
import { blocks as writtenInGerman } from '../editor/src/words/de/blocks.ts';
import { blocks as writtenInEnglish } from '../editor/src/words/en/blocks.ts';
import { de as setInGerman } from '../packages/export/src/words/de.ts';
import { en as setInEnglish } from '../packages/export/src/words/en.ts';

test('whom a recommendation addresses is named alike where one writes and in the files', () => {
  expect(setInGerman.addressees).toEqual(writtenInGerman.recommendation.addressee);
  expect(setInEnglish.addressees).toEqual(writtenInEnglish.recommendation.addressee);
});
