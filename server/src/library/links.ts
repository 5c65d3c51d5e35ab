import type { Language } from '../papers/paper.ts';
import type { Site } from './published.ts';

/** Where a link stands: the reader's language, and the one that the site has without saying so. */
export interface LinkContext {
  readonly language: Language;
  readonly site: Site;
}

type Query = Readonly<Record<string, string | number | null>>;

function queryOf(query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== null);
  return new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
}

/** An address within the library that stays in the reader's language. */
export function address(path: string, { language, site }: LinkContext, query: Query = {}): string {
  const text = queryOf({ ...query, lang: language === site.language ? null : language });
  return text ? `${path}?${text}` : path;
}
