import { PaperRoom as Room } from '../../server/src/worker.ts';

export { default } from '../../server/src/worker.ts';

/** The Worker as it is, but that an object can be ended in the middle of its work. */
export class PaperRoom extends Room {
  die(): void {
    this.ctx.abort('as a test wishes');
  }
}
