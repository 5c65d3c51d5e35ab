/** What stands behind `/papers/:slug/v/`: a publication, or one of its files. */
export interface PublicationPart {
  readonly number: string;
  /** Null for the page. */
  readonly extension: string | null;
}

const shape = /^(?<number>\d{1,9}\.\d{1,9})(?:\.(?<extension>[a-z]{1,8}))?$/;

/** Reads `1.0` and `1.0.pdf`; null for everything else. */
export function publicationPart(text: string): PublicationPart | null {
  const groups = shape.exec(text)?.groups;
  const number = groups?.['number'];
  return number ? { number, extension: groups?.['extension'] ?? null } : null;
}
