import { damaged, type Report } from './damage.ts';
import type { SpanRow } from './draft-queries.ts';

/**
 * Who wrote what is kept for all that was compacted: the spans of a client follow one another from
 * its first clock to the last one that is in the snapshot.
 */
export function reportSpans(
  paperId: string,
  clocks: ReadonlyMap<number, number>,
  spans: readonly SpanRow[],
  report: Report,
) {
  const ofClient = Map.groupBy(spans, ({ client }) => client);
  for (const client of new Set([...clocks.keys(), ...ofClient.keys()])) {
    const reached = (ofClient.get(client) ?? []).reduce((clock, span) => {
      if (span.from !== clock) reportStep(paperId, client, clock, span.from, report);
      return span.to;
    }, 0);
    const end = clocks.get(client) ?? 0;
    if (reached !== end) reportStep(paperId, client, reached, end, report);
  }
}

function reportStep(paperId: string, client: number, from: number, to: number, report: Report) {
  const place = { table: 'draft_spans', id: `${paperId} ${client} ${from}` };
  if (to > from) report(damaged('missing', place, `Nothing says who wrote it, up to ${to}.`));
  else report(damaged('contradictory', place, `Only what is before ${to} is in the snapshot.`));
}

/** A client id is one person's, in spans as in entries. */
export function reportSpanOwners(
  paperId: string,
  owners: ReadonlyMap<number, string>,
  spans: readonly SpanRow[],
  report: Report,
) {
  for (const { client, from, personId } of spans) {
    const owner = owners.get(client);
    if (owner === undefined || owner === personId) continue;
    const place = { table: 'draft_spans', id: `${paperId} ${client} ${from}` };
    report(damaged('contradictory', place, `By ${personId}, but the client belongs to ${owner}.`));
  }
}
