/** One stretch of writing of one person, as the log keeps it. */
export interface Entry {
  readonly personId: string;
  /** A Yjs update (format 1) that goes on from everything before it in the log. */
  readonly update: Uint8Array;
  /** The client ids in it that were never used before: they belong to this person from now on. */
  readonly newClients: readonly number[];
}

export interface NumberedEntry extends Entry {
  /** Entries of a draft are numbered 1, 2, 3 … without a gap, in the order in which they became durable. */
  readonly number: number;
}

/** What a log holds of a draft. */
export interface Stored {
  /** Number of the last entry. */
  readonly head: number;
  /** What the first entries came to when they were compacted, as one Yjs update. */
  readonly snapshot: Uint8Array | null;
  /** The entries after those of the snapshot. */
  readonly entries: readonly NumberedEntry[];
  readonly owners: ReadonlyMap<number, string>;
}

export interface Batch {
  /** Number of the last entry that the writer knows: the batch is only good on top of it. */
  readonly after: number;
  readonly entries: readonly Entry[];
}

/** `behind`: somebody else has written meanwhile, and nothing of the batch was taken. */
export type Appended = { readonly head: number } | 'behind';

/**
 * Where drafts are durable. Several rooms of one paper may write to it at once (several processes):
 * each appends only on top of what it knows, so all of them see the same entries in the same order.
 */
export interface DraftLog {
  /** Everything that is durable; null where there is no such draft. */
  load(paperId: string): Promise<Stored | null>;
  /** The entries after a number; null where they have been compacted away meanwhile. */
  since(paperId: string, number: number): Promise<readonly NumberedEntry[] | null>;
  /**
   * Makes a batch durable, all of it or nothing. `take` is called once, at the last moment before
   * the commit begins, so that whatever has gathered until then goes along. May try again and
   * again while its storage is away; rejects when it has given up.
   */
  append(paperId: string, take: () => Batch): Promise<Appended>;
}
