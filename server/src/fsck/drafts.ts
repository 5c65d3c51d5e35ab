import { readDraft } from '@eckpunkt/document';
import type { TransactionSql } from 'postgres';
import { attempt, type Check } from './check.ts';
import { damaged, type Report } from './damage.ts';
import { draftOf, entriesOf, papersOf, spansOf, strangersAmong } from './draft-queries.ts';
import { reportSpanOwners, reportSpans } from './draft-spans.ts';
import { reportBrokenRules, reportClients } from './draft-text.ts';
import { reportLostFigures } from './named-figures.ts';
import { Replay } from './replay.ts';

/** Writes every draft anew from its log, one after the other. */
export const checkDrafts: Check = async (sql, report) => {
  let entries = 0;
  const paperIds = await papersOf(sql);
  for (const paperId of paperIds)
    await attempt(sql, report, { table: 'drafts', id: paperId }, async (part) => {
      entries += await checkDraft(part, paperId, report);
    });
  return { papers: paperIds.length, entries };
};

async function checkDraft(sql: TransactionSql, paperId: string, report: Report): Promise<number> {
  const draft = await draftOf(sql, paperId);
  if (draft.head === null) {
    report(damaged('missing', { table: 'drafts', id: paperId }, 'The paper has no draft.'));
    return 0;
  }
  const replay = new Replay(paperId, draft.owners, report);
  if (draft.snapshot) replay.begin(draft.snapshot);
  const spans = await spansOf(sql, paperId);
  reportSpanOwners(paperId, draft.owners, spans, report);
  if (!replay.isBroken) reportSpans(paperId, replay.clocks(), spans, report);
  for await (const rows of entriesOf(sql, paperId)) for (const row of rows) replay.next(row);
  replay.reach(Number(draft.head));
  for (const id of await strangersAmong(sql, replay.people, draft.clusterId))
    report(
      damaged('dangling', { table: 'people', id }, `Wrote in ${paperId}; not in its cluster.`),
    );
  if (!replay.isBroken) {
    reportClients(paperId, replay.clocks(), draft.owners, report);
    const document = readDraft(replay.text());
    reportBrokenRules(paperId, document, draft.language, report);
    await reportLostFigures(sql, paperId, document, report);
  }
  replay.end();
  return replay.count;
}
