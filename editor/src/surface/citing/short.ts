import type { CitedItem } from '@eckpunkt/document';
import { shortName, type CslItem } from '@eckpunkt/document/sources';

/** How a citation reads until its style has been worked out, and how a menu names a source. */
export function shortCitation(
  items: readonly CitedItem[],
  sources: ReadonlyMap<string, CslItem>,
): string {
  const named = items.flatMap(({ source }) => {
    const csl = sources.get(source);
    return csl ? [shortName(csl)] : [];
  });
  return `(${named.join('; ')})`;
}
