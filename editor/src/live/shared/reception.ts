import type { Arrival, FromTab, ToTab } from './desk.ts';
import type { Lines } from './lines.ts';
import type { Listener, Seat, Tab } from './tab.ts';

/** Resolves when whoever holds this lock is gone. */
export type Gone = (lock: string) => Promise<void>;

/** Serves the port that a tab keeps, as long as the tab lives. */
export function receive(port: MessagePort, lines: Lines, gone: Gone): void {
  let tab: Tab | null = null;
  const end = async (lock: string) => {
    await gone(lock);
    port.close();
    if (tab !== null) lines.forget(tab);
  };
  port.addEventListener('message', ({ data, ports }: MessageEvent<Arrival>) => {
    if (data.kind === 'lock') return void end(data.name);
    const known = (tab ??= { client: data.client, said: null });
    for (const own of ports) seat(own, (listener) => lines.join(known, data.to, listener));
  });
  port.start();
}

/** Ties the port of one connection to its seat on the line. */
function seat(port: MessagePort, join: (listener: Listener) => Seat): void {
  const post = (message: ToTab) => port.postMessage(message);
  post({ kind: 'working' });
  const taken = join({
    opened: (greeting) => post({ kind: 'opened', greeting }),
    heard: (frame) => post({ kind: 'heard', frame }),
    ended(code, reason) {
      post({ kind: 'ended', code, reason });
      port.close();
    },
  });
  port.addEventListener('message', ({ data }: MessageEvent<FromTab>) => {
    if (data.kind === 'say') return taken.say(data.frame);
    taken.leave();
    port.close();
  });
  port.start();
}
