import type { Failure } from '../press/errand.ts';
import type { Engraving } from './engraving.ts';

/** Decodes what people bring and encodes it anew, outside the server's thread and memory. */
export interface Engraver {
  /** `too-busy` where as many wait already as can be served soon. */
  engrave(bytes: Uint8Array<ArrayBuffer>): Promise<DoneEngraving | 'too-busy'>;
  /** Ends what is being done. */
  close(): void;
}

export interface EngravingTask {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What came of it: a figure, why there is none, or that the process had to be ended. */
export type DoneEngraving = { readonly ok: true; readonly engraving: Engraving } | Failure;
