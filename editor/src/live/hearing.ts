import * as decoding from 'lib0/decoding';
import type { WebsocketProvider } from 'y-websocket';
import { type Clocks, kinds, readClocks, steps } from '@eckpunkt/room/wire';
import { deletionsIn, type Deletions } from './deletions.ts';

/** Kind 100 `saved`: what of this paper is durable. Unmodified clients ignore it. */
export function hearSaved(provider: WebsocketProvider, heard: (clocks: Clocks) => void): void {
  provider.messageHandlers[kinds.saved] = (_encoder, decoder) => {
    heard(readClocks(decoding.readVarUint8Array(decoder)));
  };
}

/**
 * The deletions in each sync step 2 of the server, after the provider has applied it as ever.
 * Reading them costs as much as applying them, hence only where somebody is `wanting`.
 */
export function hearDeletions(
  provider: WebsocketProvider,
  wanting: () => boolean,
  heard: (deletions: Deletions) => void,
): void {
  const handle = provider.messageHandlers[kinds.sync];
  provider.messageHandlers[kinds.sync] = (encoder, decoder, ...rest) => {
    const step2 = wanting() ? peekStep2(decoder) : null;
    handle?.(encoder, decoder, ...rest);
    if (step2 !== null) heard(deletionsIn(step2));
  };
}

function peekStep2(decoder: decoding.Decoder): Uint8Array | null {
  const ahead = decoding.clone(decoder);
  if (decoding.readVarUint(ahead) !== steps.two) return null;
  return decoding.readVarUint8Array(ahead);
}
