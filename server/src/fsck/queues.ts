import { attempt, type Check } from './check.ts';
import { damaged } from './damage.ts';

const TRY_AGAIN =
  "Mend what the reason says, then: update press_jobs set state = 'waiting', tries = 0, " +
  'due_at = now(), reason = null for this row.';

/** What waits must go on: a day late means that nobody takes it up. */
export const checkQueues: Check = async (sql, report) => {
  await attempt(sql, report, { table: 'press_jobs', id: '' }, async (part) => {
    const rows = await part<{ id: string; reason: string | null; failed: boolean }[]>`
      select publication_id || ' ' || format as id, reason, state = 'failed' as failed
      from press_jobs
      where state = 'failed' or coalesce(leased_until, due_at) < now() - interval '1 day'
      order by 1`;
    for (const { id, reason, failed } of rows) {
      const place = { table: 'press_jobs', id };
      if (failed) report(damaged('stuck', place, `The file cannot be made: ${reason}`, TRY_AGAIN));
      else report(damaged('stuck', place, 'The file was due a day ago.'));
    }
  });
  await attempt(sql, report, { table: 'mails', id: '' }, async (part) => {
    const rows = await part<{ id: string }[]>`
      select id from mails
      where delivered_at is null and failed_at is null
        and least(due_at, give_up_at) < now() - interval '1 day'
      order by 1`;
    for (const { id } of rows)
      report(damaged('stuck', { table: 'mails', id }, 'The mail was due a day ago.'));
  });
  return {};
};
