/** Number of a publication in two parts: 1.0, 1.1, 2.0. */
export interface PublicationNumber {
  readonly major: number;
  readonly minor: number;
}

/** The first is 1.0; then the next minor, or for a new edition the next major number. */
export function nextNumber(last: PublicationNumber | null, edition: boolean): PublicationNumber {
  if (!last) return { major: 1, minor: 0 };
  return edition
    ? { major: last.major + 1, minor: 0 }
    : { major: last.major, minor: last.minor + 1 };
}

export const numberText = ({ major, minor }: PublicationNumber) => `${major}.${minor}`;
