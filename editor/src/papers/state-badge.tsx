import { useWords } from '../words/use-words.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import type { Paper, PaperState } from './paper.ts';

const tones: Record<PaperState, Tone> = {
  drafting: 'info',
  editing: 'info',
  consultation: 'warning',
  evaluation: 'warning',
  cosignature: 'warning',
  resolution: 'warning',
  approved: 'accent',
  published: 'accent',
  parked: 'neutral',
  superseded: 'neutral',
  withdrawn: 'neutral',
  archived: 'neutral',
};

/** Where a paper stands and, once it is published, as which version. */
export function StateBadge({ paper }: { readonly paper: Pick<Paper, 'state' | 'published'> }) {
  const { t } = useWords(['domain', 'papers']);
  return (
    <>
      {paper.published && (
        <Badge tone="accent">{t('papers:publishedAs', { number: paper.published.number })}</Badge>
      )}
      {paper.state !== 'published' && (
        <Badge tone={tones[paper.state]}>{t(`state.${paper.state}`)}</Badge>
      )}
    </>
  );
}
