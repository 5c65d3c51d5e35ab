import { kinds, readMessage, sizes, steps, stepTwoFrame } from '@eckpunkt/room/wire';
import { cutUpdate } from './cut-update.ts';

/** The WebSocket of a paper: lets large edits pass. */
export class LiveSocket extends WebSocket {
  override send(data: Parameters<WebSocket['send']>[0]): void {
    const frames = data instanceof Uint8Array ? fitting(data) : [data];
    for (const frame of frames) super.send(frame);
  }
}

/** What a room has not saved yet may be as much as one answer: so much at a time leaves it room. */
const aPart = sizes.stepTwo / 4;

/**
 * A room takes an edit up to a size that nobody types, and more only in answer to its question
 * what it lacks; so a large one goes as such an answer. What is larger than an answer may be, as
 * when the deletion of half a book is undone, goes as several.
 */
export function fitting<Frame extends Uint8Array>(
  frame: Frame,
): readonly (Frame | Uint8Array<ArrayBuffer>)[] {
  const isEdit = frame[0] === kinds.sync && frame[1] === steps.update;
  const isAnswer = frame[0] === kinds.sync && frame[1] === steps.two;
  if ((isEdit || isAnswer) && frame.length > sizes.stepTwo) return inParts(frame);
  if (!isEdit || frame.length <= sizes.update) return [frame];
  const answer = frame.slice();
  answer[1] = steps.two;
  return [answer];
}

function inParts(frame: Uint8Array): readonly Uint8Array<ArrayBuffer>[] {
  const message = readMessage(frame);
  const update = 'update' in message ? message.update : new Uint8Array();
  return cutUpdate(update, aPart).map((part) => stepTwoFrame(part).slice());
}
