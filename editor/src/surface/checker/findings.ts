import type { Problem } from '@eckpunkt/document';

const keyOf = ({ code, blockId, path }: Problem) => `${code} ${blockId ?? path.join('.')}`;

/** Errors that the look before did not find; a place that only moved is no news. */
export function freshErrors(
  before: readonly Problem[],
  now: readonly Problem[],
): readonly Problem[] {
  const known = new Set(before.map(keyOf));
  return errorsIn(now).filter((problem) => !known.has(keyOf(problem)));
}

export const errorsIn = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ severity }) => severity === 'error');

/** Whether two looks show the same. */
export const sameFindings = (a: readonly Problem[], b: readonly Problem[]): boolean =>
  a.length === b.length &&
  a.every((one, index) => {
    const other = b[index];
    return other !== undefined && keyOf(one) === keyOf(other) && one.excerpt === other.excerpt;
  });
