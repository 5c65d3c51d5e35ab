import type { SourceFormat, SourcesRead } from '@eckpunkt/export/sources';
import type { Failure } from '../press/errand.ts';

/** Reads lists of sources, outside the server's thread and memory. */
export interface SourceReader {
  /** `too-busy` where as many wait already as can be served soon. */
  read(format: SourceFormat, text: string): Promise<ReadSources | 'too-busy'>;
  /** Ends what is being read. */
  close(): void;
}

export interface SourceTask {
  readonly format: SourceFormat;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What came of it: two lists, or that the process had to be ended. */
export type ReadSources = { readonly ok: true; readonly read: SourcesRead } | Failure;
