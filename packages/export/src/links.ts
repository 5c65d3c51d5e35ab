import { isAllowedHref, type DocumentMark } from '@eckpunkt/document';

/** Longer ones make Typst give up, and no browser follows them. */
const LONGEST = 2000;

/**
 * The address of a link mark, or null where it leads to nowhere a paper may lead. The draft's
 * schema refuses such addresses too; a file that people pass on has a second lock.
 */
export function hrefOf(mark: DocumentMark): string | null {
  const href = mark.attrs?.['href'];
  return isAllowedHref(href) && href.length <= LONGEST ? href : null;
}

/** The address in ASCII, as PDF wants it: `ö` in a host as Punycode, elsewhere as per cent. */
export const asciiHref = (href: string): string => URL.parse(href)?.href ?? href;

/** Pictures are published beside the paper. */
export const publicPicture = (slug: string, hash: string): string =>
  `/papers/${encodeURIComponent(slug)}/figures/${hash}`;
