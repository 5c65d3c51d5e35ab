/** `10.`, the number of whoever registers, and a name of theirs; as the handbook recommends. */
export const DOI = /^10\.\d{4,9}\/[^\s\p{Cc}]{1,480}$/u;

/** A DOI as people paste it: bare, after `doi:`, or as an address; null where there is none. */
export function doiIn(text: string): string | null {
  const bare = text.trim().replace(/^(?:doi:\s*|https?:\/\/(?:dx\.|www\.)?doi\.org\/)/i, '');
  return DOI.test(bare) ? bare : null;
}
