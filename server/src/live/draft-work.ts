import { check, readDraft, revise, type Document, type DocumentNode } from '@eckpunkt/document';
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
  /** The schema is broken in a way that no edit of ours can put right. */
  readonly isBeyondMending: boolean;
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
  const offended = offendedBlocks(document);
  const incoherent = mendCoherence(draft);
  if (incoherent || offended.size === 0)
    return { document, mending: incoherent, isBeyondMending: false };
  return { document, ...mendSchema(draft, document, offended) };
}

/** Indices of the outermost blocks in which the schema is broken. */
const offendedBlocks = (document: Document): ReadonlySet<number> =>
  new Set(
    check(document, { language: 'de' })
      .filter(({ code }) => code === 'schema-violation')
      .map(({ path }) => path[0] ?? 0),
  );

/** A block that the schema does not know becomes a paragraph: its form goes, its words stay. */
function mendSchema(draft: Uint8Array, document: Document, offended: ReadonlySet<number>) {
  const content = document.content.map((block, index) =>
    offended.has(index) ? plain(block) : block,
  );
  try {
    return { mending: revise(draft, { ...document, content }), isBeyondMending: false };
  } catch {
    return { mending: null, isBeyondMending: true };
  }
}

function plain(block: DocumentNode): DocumentNode {
  const text = wordsIn(block).join(' ').trim();
  return { type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) };
}

const wordsIn = (node: DocumentNode): readonly string[] =>
  typeof node.text === 'string' ? [node.text] : (node.content ?? []).flatMap(wordsIn);
