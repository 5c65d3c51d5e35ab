import { expect, it } from 'vitest';
import { readMessage, sizes, stepTwoFrame, updateFrame } from '@eckpunkt/room/wire';
import * as Y from 'yjs';
import { fitting } from './live-socket.ts';

const update = (length: number) => new Uint8Array(length).fill(7);

it('an edit that a room takes as such goes as it is', () => {
  const frame = updateFrame(update(1000));
  expect(fitting(frame)).toEqual([frame]);
});

it('a larger one goes as an answer, whole, and whoever sends it keeps his own', () => {
  const frame = updateFrame(update(sizes.update + 1));
  const sent = fitting(frame).map(readMessage);
  expect(sent).toEqual([{ kind: 'step-two', update: update(sizes.update + 1) }]);
  expect(readMessage(frame).kind).toBe('update');
});

it('an answer stays one', () => {
  const frame = stepTwoFrame(update(sizes.update + 1));
  expect(fitting(frame)).toEqual([frame]);
});

it('what is larger than an answer goes as several, each of which a room takes', () => {
  const doc = new Y.Doc();
  const text = doc.getText('body');
  const page = 'Torfmoos '.repeat(2 ** 13);
  for (let count = 0; count < 150; count += 1) text.insert(0, page);
  for (const frame of [updateFrame, stepTwoFrame].map((write) =>
    write(Y.encodeStateAsUpdate(doc)),
  )) {
    const sent = fitting(frame).map(readMessage);
    const other = new Y.Doc();
    for (const message of sent) {
      if (message.kind !== 'step-two') throw new Error(message.kind);
      expect(message.update.length).toBeLessThan(sizes.stepTwo / 2);
      Y.applyUpdate(other, message.update);
    }
    expect(other.getText('body').length).toBe(text.length);
  }
});
