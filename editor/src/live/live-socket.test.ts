import { expect, it } from 'vitest';
import { readMessage, sizes, stepTwoFrame, updateFrame } from '@eckpunkt/room/wire';
import { fitting } from './live-socket.ts';

const update = (length: number) => new Uint8Array(length).fill(7);

it('an edit that a room takes as such goes as it is', () => {
  const frame = updateFrame(update(1000));
  expect(fitting(frame)).toBe(frame);
});

it('a larger one goes as an answer, whole, and whoever sends it keeps his own', () => {
  const frame = updateFrame(update(sizes.update + 1));
  const sent = readMessage(fitting(frame));
  expect(sent).toEqual({ kind: 'step-two', update: update(sizes.update + 1) });
  expect(readMessage(frame).kind).toBe('update');
});

it('an answer stays one', () => {
  const frame = stepTwoFrame(update(sizes.update + 1));
  expect(fitting(frame)).toBe(frame);
});
