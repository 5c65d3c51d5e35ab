/**
 * The number that a publication will get, to be shown before it happens: 1.0 first, then the next
 * minor number, or for a new edition the next major one. The server decides.
 */
export function nextNumber(last: string | undefined, edition: boolean): string {
  if (last === undefined) return '1.0';
  const [major = 0, minor = 0] = last.split('.').map(Number);
  return edition ? `${major + 1}.0` : `${major}.${minor + 1}`;
}
