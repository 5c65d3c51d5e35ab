import {
  type NewPicture,
  refusedAtOnce,
  type SendFigure,
  type StoredFigure,
  type UploadError,
} from './send-figure.ts';

export type UploadMoment =
  | { readonly kind: 'sending'; readonly part: number }
  | { readonly kind: 'failed'; readonly error: UploadError };

/** A picture on its way. It is no part of the text before the server has it. */
export interface Upload {
  readonly id: string;
  readonly picture: NewPicture;
  /** The block behind which it will stand; null is the end of the front matter. */
  readonly after: string | null;
  readonly moment: UploadMoment;
  /** The figure that gets this picture instead of its own; null makes a new figure. */
  readonly replaces: string | null;
}

type Where = Pick<Upload, 'after' | 'replaces'>;

interface UploadsOptions {
  readonly send: SendFigure;
  readonly onStored: (upload: Upload, figure: StoredFigure) => void;
  readonly onChange: (upload: Upload) => void;
}

/** The pictures that are being sent from this window. */
export function createUploads({ send, onStored, onChange }: UploadsOptions) {
  const underway = new Map<string, Upload>();
  const stops = new Map<string, () => void>();

  const forget = (id: string) => {
    stops.delete(id);
    underway.delete(id);
  };
  const enter = (upload: Upload, moment: UploadMoment) => {
    if (!underway.has(upload.id)) return;
    const next = { ...upload, moment };
    underway.set(upload.id, next);
    onChange(next);
  };
  const begin = (upload: Upload) => {
    underway.set(upload.id, upload);
    const refused = refusedAtOnce(upload.picture);
    if (refused !== null) return enter(upload, { kind: 'failed', error: refused });
    onChange(upload);
    const stop = send(upload.picture, {
      onProgress: (part) => enter(upload, { kind: 'sending', part }),
      onFailed: (error) => enter(upload, { kind: 'failed', error }),
      onStored(figure) {
        if (!underway.has(upload.id)) return;
        forget(upload.id);
        onStored(upload, figure);
      },
    });
    if (underway.has(upload.id)) stops.set(upload.id, stop);
    return undefined;
  };
  return {
    all: (): readonly Upload[] => [...underway.values()],
    begin: (picture: NewPicture, where: Where) =>
      begin({ id: crypto.randomUUID(), picture, ...where, moment: { kind: 'sending', part: 0 } }),
    retry(id: string) {
      const upload = underway.get(id);
      if (upload) begin({ ...upload, moment: { kind: 'sending', part: 0 } });
    },
    /** Stops sending, or puts a failed one away. */
    drop(id: string) {
      const upload = underway.get(id);
      stops.get(id)?.();
      forget(id);
      if (upload) onChange(upload);
    },
    dropAll() {
      for (const stop of stops.values()) stop();
      stops.clear();
      underway.clear();
    },
  };
}

export type Uploads = ReturnType<typeof createUploads>;
