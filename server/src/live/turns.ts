import type { WebSocket } from 'ws';

/** After so many bytes of one person it is the turn of the others, and of what waits to be written. */
export const BYTES_PER_TURN = 64 * 2 ** 10;

/**
 * Takes messages of a connection as a listener, and lets the loop go round now and then while
 * somebody sends all that he has written in a week: Node would read from him until nothing is left,
 * and nobody else would be heard meanwhile, not even the database.
 */
export function inTurns(
  socket: WebSocket,
  receive: (message: Buffer) => void,
): (message: Buffer) => void {
  let left = BYTES_PER_TURN;
  return (message) => {
    receive(message);
    left -= message.length;
    if (left > 0) return;
    left = BYTES_PER_TURN;
    socket.pause();
    setImmediate(() => socket.resume());
  };
}
