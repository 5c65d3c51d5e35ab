import { mutate } from '../../convergence/fuzz.ts';
import { Random } from '../../convergence/random.ts';
import { writer } from './edits.ts';
import { join, syncFrame } from './peer.ts';
import type { RoomAddress } from './subjects/subject.ts';

const ATTACKERS = 4;
const FRAMES_AT_ONCE = 5;

/**
 * Until told to stop, sends damaged edits to a room, on new connections as fast as the server ends
 * the old ones. `stop` gives how many frames were sent.
 */
export function attack(room: RoomAddress): { stop(): Promise<number> } {
  const end = new AbortController();
  let frames = 0;
  const attacker = async (seed: number) => {
    const random = new Random(seed);
    const { updates } = writer(50);
    while (!end.signal.aborted) {
      const peer = await join(room);
      while (!end.signal.aborted && !peer.closed()) {
        const some = Array.from({ length: FRAMES_AT_ONCE }, () =>
          syncFrame(room, 2, mutate(random, random.pick(updates))),
        );
        frames += some.length;
        await peer.writeAll(Buffer.concat(some));
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      peer.close();
    }
  };
  const attackers = Array.from({ length: ATTACKERS }, (_, seed) => attacker(seed + 1));
  return {
    async stop() {
      end.abort();
      await Promise.all(attackers);
      return frames;
    },
  };
}
