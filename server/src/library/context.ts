import type { Host } from '../host.ts';
import type { Language } from '../papers/paper.ts';
import type { LinkContext } from './links.ts';
import { site } from './queries.ts';

/** What every public page needs to know before it is drawn. */
export interface PageContext extends LinkContext {
  readonly stylesheet: string;
}

/** In the language that was asked for, else in the one of the site. */
export async function pageContext(
  host: Pick<Host, 'sql' | 'webApp'>,
  language: Language | null,
): Promise<PageContext> {
  const own = await site(host.sql);
  const stylesheet = host.webApp.publicStylesheet();
  return { site: own, language: language ?? own.language, stylesheet };
}

/** The same page in the other language. */
export const otherWay = ({ language, site: own }: LinkContext): LinkContext => ({
  site: own,
  language: language === 'de' ? 'en' : 'de',
});
