import { type Document, figuresOf } from '@eckpunkt/document';
import type { TransactionSql } from 'postgres';
import { damaged, type Report } from './damage.ts';

const REPAIR = 'Take it from the last backup, or have somebody put the picture in anew.';

/** Each figure that a draft shows must have been brought to its paper. */
export async function reportLostFigures(
  sql: TransactionSql,
  paperId: string,
  document: Document,
  report: Report,
) {
  const named = figuresOf(document);
  if (named.length === 0) return;
  const rows = await sql<{ hash: string; isKept: boolean }[]>`
    select hash, f.sha256 is not null as "isKept"
    from unnest(${[...named]}::text[]) as hash left join figures f on f.sha256 = hash
    where f.sha256 is null or not exists (
      select from paper_figures p where p.sha256 = hash and p.paper_id = ${paperId}
    )`;
  for (const { hash, isKept } of rows)
    report(
      isKept
        ? damaged(
            'dangling',
            { table: 'paper_figures', id: `${paperId} ${hash}` },
            UNBROUGHT,
            REPAIR,
          )
        : damaged('dangling', { table: 'figures', id: hash }, lost(paperId), REPAIR),
    );
}

const UNBROUGHT = 'The draft shows it, and nobody has brought it to this paper.';
const lost = (paperId: string) => `Missing, though the draft of ${paperId} shows it.`;

interface Shown {
  readonly id: string;
  readonly document: string;
  readonly figures: readonly string[];
}

/** What a version shows is written down twice: in its document, and for readers' browsers. */
export function reportUnnamedFigures({ id, document, figures }: Shown, report: Report) {
  const shown = new Set(figuresIn(document));
  const named = new Set(figures);
  for (const hash of [...shown].filter((one) => !named.has(one)))
    report(
      damaged('missing', place(id, hash), 'The version shows it; nothing says so to readers.'),
    );
  for (const hash of [...named].filter((one) => !shown.has(one)))
    report(damaged('contradictory', place(id, hash), 'The version does not show it.'));
}

const place = (id: string, hash: string) => ({ table: 'version_figures', id: `${id} ${hash}` });

/** What is no document at all is found elsewhere. */
function figuresIn(text: string): readonly string[] {
  try {
    return figuresOf(JSON.parse(text) as Document);
  } catch {
    return [];
  }
}
