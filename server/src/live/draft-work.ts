import { breaksSchema, mend, readDraft, type Document } from '@eckpunkt/document';
import { compact, mendCoherence, type Compaction, type NumberedEntry } from '@eckpunkt/room';

/** What takes so long that it is done beside the rooms, in a thread of its own. */
export type Work =
  | {
      readonly kind: 'compact';
      readonly snapshot: Uint8Array | null;
      readonly entries: readonly NumberedEntry[];
    }
  | { readonly kind: 'inspect'; readonly draft: Uint8Array };

/** What a draft says, and what has to be done so that it can be shown. */
export interface Inspection {
  readonly document: Document;
  /** The edit that puts right what no editor can have written; null where all is well. */
  readonly mending: Uint8Array | null;
  /** Something is in it that our schema does not know, and that is kept. */
  readonly holdsUnknown: boolean;
}

/** Where this work is done: beside the rooms, where a host has such a place. */
export interface Workbench {
  compact(snapshot: Uint8Array | null, entries: readonly NumberedEntry[]): Promise<Compaction>;
  inspect(draft: Uint8Array): Promise<Inspection>;
}

export const work = (order: Work): Compaction | Inspection =>
  order.kind === 'compact' ? compact(order.snapshot, order.entries) : inspect(order.draft);

export function inspect(draft: Uint8Array): Inspection {
  const document = readDraft(draft);
  const isBroken = breaksSchema(document);
  const mending = mendCoherence(draft) ?? (isBroken ? mend(draft) : null);
  return { document, mending, holdsUnknown: isBroken && mending === null };
}
