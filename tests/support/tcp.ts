import { once } from 'node:events';
import { connect } from 'node:net';

/** Says these lines on a connection of its own; gives what was answered until it is closed. */
export async function tell(
  { url }: { readonly url: string },
  ...lines: readonly string[]
): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (chunk) => (answer += String(chunk)));
  // A connection that is cut is closed as well.
  socket.on('error', () => undefined);
  socket.write(lines.join('\r\n'));
  await once(socket, 'close');
  return answer;
}
