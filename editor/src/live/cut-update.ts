import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { writeClocks } from '@eckpunkt/room/wire';

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];

/**
 * Cuts an update into several, each of about so many bytes, that say the same one after the other:
 * first what was written, piece by piece as its author did, and what was deleted at the end. A
 * piece that is larger by itself stays whole.
 */
export function cutUpdate(update: Uint8Array, about: number): readonly Uint8Array[] {
  const { structs } = Y.decodeUpdate(update);
  const parts: Uint8Array[] = [];
  let run: Struct[] = [];
  let size = 0;
  const close = () => {
    if (run.length > 0) parts.push(written(run));
    run = [];
    size = 0;
  };
  for (const struct of structs) {
    const own = written([struct]).length;
    if (size + own > about || !follows(run.at(-1), struct)) close();
    run.push(struct);
    size += own;
  }
  close();
  return [...parts, deletionsOf(update)];
}

const follows = (before: Struct | undefined, { id }: Struct): boolean =>
  before === undefined ||
  (before.id.client === id.client && before.id.clock + before.length === id.clock);

/** An update of one client's steps, in a row and without deletions. */
function written(run: readonly Struct[]): Uint8Array {
  const [first] = run;
  const encoder = new Y.UpdateEncoderV1();
  if (first === undefined) return encoder.toUint8Array();
  encoding.writeVarUint(encoder.restEncoder, 1);
  encoding.writeVarUint(encoder.restEncoder, run.length);
  encoder.writeClient(first.id.client);
  encoding.writeVarUint(encoder.restEncoder, first.id.clock);
  for (const struct of run) struct.write(encoder, 0);
  encoding.writeVarUint(encoder.restEncoder, 0);
  return encoder.toUint8Array();
}

/** What is left of an update for somebody who has all that it writes. */
const deletionsOf = (update: Uint8Array): Uint8Array =>
  Y.diffUpdate(update, writeClocks(Y.parseUpdateMeta(update).to));
