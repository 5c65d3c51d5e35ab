import * as Y from 'yjs';
import type { Clocks } from '@eckpunkt/room/wire';
import { covers } from '../clocks.ts';
import type { Tab } from './tab.ts';

/** An edit on its way to the log, of which the other tabs do not know yet. */
export interface Edit {
  readonly author: Tab;
  readonly update: Uint8Array;
  /** How far it brings the clocks of those who wrote it. */
  readonly clocks: Clocks;
}

/**
 * What the tabs of a line have written and the server has not made durable. It does not send an
 * author's letters back to him, and his other tabs are, to the server, he himself. So they are
 * told here: when it is durable, as everybody else. Deletions it sends back to everybody.
 */
export class Untold {
  #edits: readonly Edit[] = [];

  add(author: Tab, update: Uint8Array, durable: Clocks): void {
    const clocks = Y.parseUpdateMeta(update).to;
    if (!covers(durable, clocks)) this.#edits = [...this.#edits, { author, update, clocks }];
  }

  /** Takes out what is durable now. */
  take(durable: Clocks): readonly Edit[] {
    const { told = [], open = [] } = Object.groupBy(this.#edits, ({ clocks }) =>
      covers(durable, clocks) ? 'told' : 'open',
    );
    this.#edits = open;
    return told;
  }
}
