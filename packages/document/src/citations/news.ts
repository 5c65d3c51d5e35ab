/** What is compared of a citation: the same words in the same sources are the same citation. */
export interface Comparable {
  readonly id: string;
  readonly sameAs: string;
  readonly note: number;
}

/**
 * The next list, with what stays of the last one: its beginning and its end, as people write in
 * one place at a time.
 */
export function match<Known extends Comparable, Given extends { readonly note: number }>(
  last: readonly Known[],
  given: readonly Given[],
  as: { readonly text: (one: Given) => string; readonly learn: (one: Given) => Known },
): readonly Known[] {
  const isSame = (one: Given, known: Known | undefined) => known?.sameAs === as.text(one);
  const most = Math.min(last.length, given.length);
  let head = 0;
  while (head < most && given.slice(head, head + 1).every((one) => isSame(one, last[head]))) {
    head += 1;
  }
  let tail = 0;
  while (
    tail < most - head &&
    given.slice(-tail - 1, given.length - tail).every((one) => isSame(one, last.at(-tail - 1)))
  ) {
    tail += 1;
  }
  return given.map((one, index) => {
    const kept = index < head ? last[index] : last[index - given.length + last.length];
    const stays = index < head || index >= given.length - tail;
    return stays && kept ? { ...kept, note: one.note } : as.learn(one);
  });
}

/**
 * Indices of the citations of which has to be told. Where some have only gone or got other notes,
 * it is enough to tell of one beside them once more.
 */
export function newsIn(
  last: readonly Comparable[],
  next: readonly Comparable[],
): readonly number[] {
  const before = new Map(last.map((one) => [one.id, one.note]));
  const news = next.flatMap(({ id }, index) => (before.has(id) ? [] : [index]));
  if (news.length > 0) return news;
  const changed = next.findIndex(
    ({ id, note }, index) => last[index]?.id !== id || before.get(id) !== note,
  );
  if (changed !== -1) return [changed];
  return next.length < last.length ? [next.length - 1] : [];
}
