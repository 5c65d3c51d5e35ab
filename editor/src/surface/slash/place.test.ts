import { expect, it } from 'vitest';
import { placeBeside } from './place.ts';

const lineAt = (top: number) => ({ left: 40, top, bottom: top + 24 });

it('the menu stands below its line', () => {
  expect(placeBeside(lineAt(100), 800)).toEqual({
    insetInlineStart: 40,
    insetBlockStart: 130,
    maxBlockSize: 288,
  });
});

it('but above it at the lower end of the window', () => {
  expect(placeBeside(lineAt(760), 800)).toEqual({
    insetInlineStart: 40,
    insetBlockEnd: 46,
    maxBlockSize: 288,
  });
});

it('and takes the larger room where there is little, as above the keyboard of a phone', () => {
  const { insetBlockEnd, maxBlockSize } = placeBeside(lineAt(220), 300);
  expect([insetBlockEnd, maxBlockSize]).toEqual([86, 206]);
  expect(placeBeside(lineAt(60), 300).maxBlockSize).toBe(202);
});
