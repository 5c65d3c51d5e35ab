/**
 * A paper's text as ProseMirror JSON: plain data, the same in the database, over HTTP and in
 * every writer. `type` is a string and not a `NodeName`, as a document may hold what this
 * version of the schema does not know; `check` tells.
 */
export interface Document extends DocumentNode {
  readonly type: 'doc';
  readonly content: readonly DocumentNode[];
}

export interface DocumentNode {
  readonly type: string;
  readonly attrs?: Attributes;
  readonly content?: readonly DocumentNode[];
  readonly marks?: readonly DocumentMark[];
  readonly text?: string;
}

export interface DocumentMark {
  readonly type: string;
  readonly attrs?: Attributes;
}

export type Attributes = Readonly<Record<string, unknown>>;

/** The block's stable id, or null where it has none (yet). */
export function idOf(node: DocumentNode): string | null {
  const id = node.attrs?.['id'];
  return typeof id === 'string' ? id : null;
}
