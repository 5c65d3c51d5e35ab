export type FileState = 'ready' | 'making' | 'failed';

export interface PublishedFile {
  readonly format: string;
  readonly url: string;
  /** Null as long as there is no file. */
  readonly size: number | null;
  readonly state: FileState;
}

/** A version that everybody can read, under a number of its own. */
export interface Publication {
  readonly number: string;
  readonly url: string;
  readonly sha256: string;
  readonly version: number;
  readonly note: string | null;
  readonly publishedAt: string;
  readonly publishedBy: { readonly id: string; readonly name: string };
  readonly files: readonly PublishedFile[];
}

export const isMaking = ({ files }: Publication) => files.some(({ state }) => state === 'making');
