import { check, type Document } from '@eckpunkt/document';
import { damaged, type Report } from './damage.ts';

/** Each client id that wrote belongs to somebody, and nobody owns one that never wrote. */
export function reportClients(
  paperId: string,
  clocks: ReadonlyMap<number, number>,
  owners: ReadonlyMap<number, string>,
  report: Report,
) {
  const place = (client: number) => ({ table: 'draft_clients', id: `${paperId} ${client}` });
  for (const client of clocks.keys())
    if (!owners.has(client))
      report(damaged('missing', place(client), 'It wrote in the draft and belongs to nobody.'));
  for (const client of owners.keys())
    if (!clocks.has(client))
      report(damaged('contradictory', place(client), 'It never wrote in the draft.'));
}

const REPAIR = 'Open the paper and mend the place, or take the draft from the last backup.';

/** What the writers still have to do (a title, an empty heading) is no damage. */
export function reportBrokenRules(
  paperId: string,
  document: Document,
  language: string,
  report: Report,
) {
  const problems = check(document, { language: language === 'en' ? 'en' : 'de' });
  for (const { path } of problems.filter(({ code }) => code === 'schema-violation')) {
    const found = `At ${path.join('.') || 'its root'} it breaks the schema.`;
    report(damaged('contradictory', { table: 'drafts', id: paperId }, found, REPAIR));
  }
}
