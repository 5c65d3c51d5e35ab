import type { Batch } from '@eckpunkt/room';
import { WorkerEntrypoint } from 'cloudflare:workers';
import { connectForObject } from '../../server/src/worker/connect.ts';
import { draftLogOver } from '../../server/src/worker/one-room.ts';

/** A Worker around nothing but the log of drafts, as a Durable Object has it. */
export default class LogWorker extends WorkerEntrypoint<{ readonly DATABASE: Hyperdrive }> {
  load(paperId: string) {
    return this.#log().load(paperId);
  }

  since(paperId: string, number: number) {
    return this.#log().since(paperId, number);
  }

  append(paperId: string, batch: Batch) {
    return this.#log().append(paperId, () => batch);
  }

  #log() {
    return draftLogOver(connectForObject(this.env.DATABASE));
  }
}
