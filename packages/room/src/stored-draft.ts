import { Draft } from './draft.ts';
import type { Stored } from './log.ts';
import { newsOf } from './news.ts';

/** The draft that a log holds; throws where what it holds does not fit together. */
export function draftOf({ snapshot, entries }: Pick<Stored, 'snapshot' | 'entries'>): Draft {
  const draft = new Draft();
  const updates = entries.map(({ update }) => update);
  for (const update of snapshot ? [snapshot, ...updates] : updates) {
    const news = newsOf(update, draft);
    if (!news) throw new Error('the log is damaged');
    draft.add(news);
  }
  return draft;
}
