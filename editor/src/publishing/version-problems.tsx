import { useSuspenseQuery } from '@tanstack/react-query';
import { check } from '@eckpunkt/document';
import type { Paper } from '../papers/paper.ts';
import { Problems } from '../versions/problems.tsx';
import { versionQuery } from '../versions/queries.ts';

interface VersionProblemsProps {
  readonly paper: Paper;
  readonly number: number;
}

/** What the check finds in the version that will be published; it has no errors any more. */
export function VersionProblems({ paper, number }: VersionProblemsProps) {
  const { data: version } = useSuspenseQuery(versionQuery(paper.id, number));
  return (
    <Problems paperId={paper.id} problems={check(version.document, { language: paper.language })} />
  );
}
