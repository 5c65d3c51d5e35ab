import { addresses } from '../addresses.ts';
import { Link } from '../ui/link.tsx';
import { ProblemGroups } from './problem-groups.tsx';
import type { Problem } from './version.ts';

interface ProblemsProps {
  readonly paperId: string;
  /** Not there yet while the draft is being checked. */
  readonly problems: readonly Problem[] | undefined;
}

/** What stands between the draft and a version, each with a way to its place in the text. */
export function Problems({ paperId, problems }: ProblemsProps) {
  return (
    <ProblemGroups
      problems={problems}
      renderWay={({ blockId }, words) => (
        <Link href={addresses.block(paperId, blockId)}>{words}</Link>
      )}
    />
  );
}
