/** What the server says about a picture that it has stored. */
export interface StoredFigure {
  readonly hash: string;
  readonly width: number;
  readonly height: number;
}

/** A stored picture of another paper, which was copied with its figure. */
export interface CopiedPicture {
  readonly name: string;
  readonly hash: string;
  /** The paper out of which it comes, if the clipboard says. */
  readonly from: string;
}

export type NewPicture = File | CopiedPicture;

export type UploadError =
  'kind' | 'size' | 'damaged' | 'forbidden' | 'away' | 'elsewhere' | 'unreachable' | 'unknown';

export interface Sending {
  readonly onProgress: (part: number) => void;
  readonly onStored: (figure: StoredFigure) => void;
  readonly onFailed: (error: UploadError) => void;
}

export type SendFigure = (picture: NewPicture, sending: Sending) => () => void;

export const PICTURE_TYPES = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/tiff',
  'image/svg+xml',
] as const;
const largest = 20 * 1024 * 1024;

/** Refused without asking the server, who would refuse it only after the last byte. */
export function refusedAtOnce(file: NewPicture): UploadError | null {
  if (!(file instanceof File)) return null;
  if (!PICTURE_TYPES.some((type) => type === file.type)) return 'kind';
  return file.size > largest ? 'size' : null;
}

/** Where the pictures of a paper lie, for whoever may read its draft. */
export const figureAddress = (paperId: string) => (hash: string) =>
  `/api/papers/${paperId}/figures/${hash}`;

/** Sends a picture; `fetch` cannot say how much of it has gone. Answers how to stop it. */
export const sendFigureTo =
  (paperId: string): SendFigure =>
  (picture, { onProgress, onStored, onFailed }) => {
    const request = new XMLHttpRequest();
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('error', () => onFailed('unreachable'));
    request.addEventListener('load', () => {
      const stored = storedFigure(request.response);
      if (request.status < 300 && stored) onStored(stored);
      else onFailed(errorOf(request.status, picture));
    });
    if (picture instanceof File) sendFile(request, paperId, picture);
    else {
      onProgress(1);
      askForCopy(request, paperId, picture);
    }
    return () => request.abort();
  };

function sendFile(request: XMLHttpRequest, paperId: string, file: File): void {
  const form = new FormData();
  form.append('file', file);
  request.open('POST', `/api/papers/${paperId}/figures`);
  request.send(form);
}

/** The server has the bytes: it is asked to show them here, too. */
function askForCopy(request: XMLHttpRequest, paperId: string, { hash, from }: CopiedPicture): void {
  request.open('PUT', figureAddress(paperId)(hash));
  request.setRequestHeader('Content-Type', 'application/json');
  request.send(JSON.stringify({ from }));
}

function storedFigure(body: unknown): StoredFigure | null {
  if (typeof body !== 'object' || body === null) return null;
  const { hash, width, height } = body as Partial<Record<string, unknown>>;
  if (typeof hash !== 'string') return null;
  return { hash, width: Number(width), height: Number(height) };
}

function errorOf(status: number, picture: NewPicture): UploadError {
  switch (status) {
    case 404:
      return picture instanceof File ? 'forbidden' : 'elsewhere';
    case 401:
    case 403:
    case 409:
      return 'forbidden';
    case 413:
      return 'size';
    case 415:
      return 'kind';
    case 400:
    case 422:
      return 'damaged';
    case 501:
      return 'away';
    default:
      return status === 0 ? 'unreachable' : 'unknown';
  }
}
