import { kinds, sizes, steps } from '@eckpunkt/room/wire';

/** The WebSocket of a paper: lets a large paste pass. */
export class LiveSocket extends WebSocket {
  override send(data: Parameters<WebSocket['send']>[0]): void {
    super.send(data instanceof Uint8Array ? fitting(data) : data);
  }
}

/**
 * A room takes an edit up to a size that nobody types, and more only in answer to its question
 * what it lacks. A paste is one edit and cannot be cut, so a large one goes as such an answer.
 */
export function fitting<Frame extends Uint8Array>(frame: Frame): Frame | Uint8Array<ArrayBuffer> {
  const isEdit = frame[0] === kinds.sync && frame[1] === steps.update;
  if (!isEdit || frame.length <= sizes.update) return frame;
  const answer = frame.slice();
  answer[1] = steps.two;
  return answer;
}
