import type { ForeignFile, Imported } from '@eckpunkt/export/import';
import type { Failure } from './errand.ts';

/** Reads files that people bring, outside the server's thread and memory. */
export interface Reader {
  read(file: ForeignFile): Promise<Reading>;
  /** Ends what is being read. */
  close(): void;
}

/** `too-busy` where as many wait already as can be served soon. */
export type Reading = ReadFile | 'too-busy';

/** What came of it: a document, why there is none, or that reading had to be ended. */
export type ReadFile = { readonly ok: true; readonly imported: Imported } | Failure;
