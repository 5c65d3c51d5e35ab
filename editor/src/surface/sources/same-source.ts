import { canonicalJson } from '@eckpunkt/document';
import { doiIn, readCslItem, type CslItem } from '@eckpunkt/document/sources';
import type { Sources } from './carried.ts';

/** The id under which a paper has this very work: by its DOI, else by all that is said of it. */
export function sameSource(csl: CslItem, sources: Sources): string | null {
  const wanted = keysOf(csl);
  for (const [id, known] of sources) {
    const keys = keysOf(known);
    if ((wanted.doi !== null && wanted.doi === keys.doi) || wanted.all === keys.all) return id;
  }
  return null;
}

/** Registers take a DOI in capitals and in small letters for the same. */
function keysOf(csl: CslItem) {
  const doi = doiIn(String(csl['DOI'] ?? ''))?.toLowerCase() ?? null;
  const judged = readCslItem(csl);
  return { doi, all: canonicalJson(judged.ok ? judged.source : csl) };
}
