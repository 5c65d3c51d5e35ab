/** Types in which papers keep their pictures. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/svg+xml';

/** A picture made anew, as the host that reads the file makes all pictures. */
export interface EngravedPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: PictureType;
  readonly width: number;
  readonly height: number;
  /** What was changed on the way: frames, size, parts of a drawing. */
  readonly notes: readonly string[];
}

export type EngravedOrNot =
  | { readonly ok: true; readonly figure: EngravedPicture }
  | { readonly ok: false; readonly why: 'kind-unknown' | 'too-large' | 'unreadable' };

/** Decodes foreign bytes, hence made by whoever calls us, in a process that may be killed. */
export type Engrave = (bytes: Uint8Array<ArrayBuffer>) => Promise<EngravedOrNot>;
