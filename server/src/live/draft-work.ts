import { breaksSchema, mend, readDraft } from '@eckpunkt/document';
import { mendCoherence } from '@eckpunkt/room';
import { listTitle } from '../papers/title.ts';
import type { CompactedDraft } from './compact-draft.ts';

/** What a draft says, and what has to be done so that it can be shown. */
export interface Inspection {
  /** As lists show it. */
  readonly title: string;
  /** The edit that puts right what no editor can have written; null where all is well. */
  readonly mending: Uint8Array | null;
  /** Something is in it that our schema does not know, and that is kept. */
  readonly holdsUnknown: boolean;
}

/** Where is done what takes long: beside the rooms, where a host has such a place. */
export interface Workbench {
  /** Compacts the log of a paper up to a number. */
  compact(paperId: string, upTo: number): Promise<CompactedDraft | null>;
  inspect(draft: Uint8Array): Promise<Inspection>;
}

/** The same as orders, for a place that is reached by messages alone. */
export type Work =
  | { readonly kind: 'compact'; readonly paperId: string; readonly upTo: number }
  | { readonly kind: 'inspect'; readonly draft: Uint8Array };

export function inspect(draft: Uint8Array): Inspection {
  const document = readDraft(draft);
  const isBroken = breaksSchema(document);
  const mending = mendCoherence(draft) ?? (isBroken ? mend(draft) : null);
  const holdsUnknown = isBroken && mending === null;
  return { title: listTitle(document), mending, holdsUnknown };
}
