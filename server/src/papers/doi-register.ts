import { type CslItem, doiIn, readCslItem } from '@eckpunkt/document/sources';
import type { Log } from '../host.ts';
import { hopTo } from './doi-hop.ts';
import { textWithin } from './text-within.ts';

/** Where sources are known by their DOI. */
export interface DoiRegister {
  lookUp(doi: string): Promise<LookedUp>;
}

/** `away` where the register could not be reached in time, or did not answer as it must. */
export type LookedUp =
  | { readonly ok: true; readonly source: CslItem }
  | { readonly ok: false; readonly why: 'unknown' | 'away' };

export interface DoiRegisterOptions {
  readonly log: Log;
  /** Where to ask; the register of the world, but in tests. */
  readonly origin?: string;
  /** To where an answer may send us. */
  readonly trusts?: (address: URL) => boolean;
  readonly milliseconds?: number;
}

const REGISTER = 'https://doi.org';
const CSL_JSON = 'application/vnd.citationstyles.csl+json';
const PATIENCE = 10_000;
/** Some registers send along everything that a source cites. */
const MAX_ANSWER = 2 * 1024 * 1024;

/** The DOI system itself, and the agencies that keep what it points at. */
const KEEPERS = ['doi.org', 'crossref.org', 'datacite.org', 'crosscite.org', 'medra.org'];

/** Sent elsewhere, we would ask whatever machine somebody has put behind a DOI. */
export const isKeeper = ({ protocol, hostname, port, username, password }: URL): boolean =>
  protocol === 'https:' &&
  port === '' &&
  username + password === '' &&
  KEEPERS.some((keeper) => hostname === keeper || hostname.endsWith(`.${keeper}`));

export function openDoiRegister({
  log,
  origin = REGISTER,
  trusts = isKeeper,
  milliseconds = PATIENCE,
}: DoiRegisterOptions): DoiRegister {
  async function ask(doi: string): Promise<LookedUp> {
    const address = new URL(`/${encodeURIComponent(doi).replaceAll('%2F', '/')}`, origin);
    const signal = AbortSignal.timeout(milliseconds);
    const answer = await hopTo(address, { headers: { Accept: CSL_JSON }, signal }, trusts);
    if (answer.status === 404 || answer.status === 410) return { ok: false, why: 'unknown' };
    if (!answer.ok) throw new Error(`The register answers with ${answer.status}`);
    const judged = readCslItem(unescaped(JSON.parse(await textWithin(answer, MAX_ANSWER))));
    if (!judged.ok) throw new Error(`The register answers with something that is ${judged.reason}`);
    return { ok: true, source: { ...judged.source, DOI: doiIn(doi) ?? doi } };
  }

  return {
    lookUp: (doi) =>
      ask(doi).catch((error: unknown): LookedUp => {
        log.warn('doi.away', { reason: String(error) });
        return { ok: false, why: 'away' };
      }),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Publishers hand in titles as they stand in XML. */
const unescaped = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_name, each: unknown) =>
    typeof each === 'string'
      ? each.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity)
      : each,
  );
