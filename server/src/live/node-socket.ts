import { closeCodes, type CloseCode } from '@eckpunkt/room/wire';
import { WebSocket, WebSocketServer } from 'ws';

/** Larger than any message that a room takes, so that the room can say why it does not take it. */
const LARGEST_MESSAGE = 9 * 2 ** 20;
/** Time for the other side to answer a close. */
const FAREWELL_MS = 2_000;

/** `ws` ends a connection whose message is too long with its own code; clients know ours. */
class LiveSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer) {
    super.close(code === 1009 ? closeCodes.tooLarge : code, reason);
  }
}

/** For `serve({ websocket: { server } })`: takes over what the application has upgraded. */
export const webSocketServer = () =>
  new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: LARGEST_MESSAGE,
    WebSocket: LiveSocket,
  });

/** Ends a connection, by force if the other side does not answer. */
export function closeSocket(socket: WebSocket, code: CloseCode, reason: string) {
  socket.resume();
  socket.close(code, reason);
  const timer = setTimeout(() => socket.terminate(), FAREWELL_MS);
  socket.once('close', () => clearTimeout(timer));
}
