import type { Context } from 'hono';
import type { Host } from '../host.ts';
import { filesOf } from '../publishing/files.ts';
import { pageContext } from './context.ts';
import { findPublished } from './find-published.ts';
import { showPage } from './frame.ts';
import { paperMeta } from './meta.ts';
import { showNotFound } from './not-found.ts';
import { paperPage } from './paper-page.ts';
import type { WritePaper } from './written.ts';

export interface Wanted {
  readonly slug: string;
  /** Null for the current publication. */
  readonly number: string | null;
}

/**
 * Answers with a published paper, the frame in the paper's language. Without a number it is the
 * current publication, whose lasting address the page names as canonical.
 */
export async function showPaper(
  c: Context,
  host: Host,
  write: WritePaper,
  { slug, number }: Wanted,
) {
  const shown = await findPublished(host.sql, slug, number);
  if (!shown) return showNotFound(c, host);
  const { paper } = shown;
  const context = await pageContext(host, paper.front.language);
  const files = await filesOf(host.sql, paper.id);
  return showPage(c, {
    ...context,
    title: paper.title,
    section: 'papers',
    head: paperMeta(paper, host.settings.publicUrl),
    main: paperPage({ ...shown, files, written: await write(paper) }),
  });
}
