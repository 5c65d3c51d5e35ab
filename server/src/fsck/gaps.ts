import { damaged, type Report } from './damage.ts';

/** Says which numbers of a paper are missing between two that are there. */
export function reportGaps(
  table: string,
  paperId: string,
  before: number,
  after: number,
  report: Report,
) {
  const [first, last] = [before + 1, after - 1];
  const id = `${paperId} ${first === last ? first : `${first}–${last}`}`;
  const found = `Missing: ${before === 0 ? `${after} is the first` : `${after} follows ${before}`}.`;
  report(damaged('missing', { table, id }, found));
}
