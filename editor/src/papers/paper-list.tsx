import { FilePlus2 } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { Empty } from '../ui/empty.tsx';
import { Link } from '../ui/link.tsx';
import { Details, Row, Rows } from '../ui/rows.tsx';
import { useDates } from '../words/dates.ts';
import { NewPaperButton } from './new-paper.tsx';
import type { Paper } from './paper.ts';
import { StateBadge } from './state-badge.tsx';

interface PaperListProps {
  readonly papers: readonly Paper[];
  readonly canCreate: boolean;
  /** The group whose page this is: its name is left out, and a new paper is made in it. */
  readonly groupId?: string;
}

export function PaperList({ papers, canCreate, groupId }: PaperListProps) {
  if (papers.length === 0) return <NoPapers canCreate={canCreate} groupId={groupId} />;
  return (
    <Rows>
      {papers.map((paper) => (
        <PaperRow key={paper.id} paper={paper} namesGroup={groupId === undefined} />
      ))}
    </Rows>
  );
}

function NoPapers({ canCreate, groupId }: Pick<PaperListProps, 'canCreate'> & GroupChoice) {
  const { t } = useWords('papers');
  return (
    <Empty
      icon={<FilePlus2 />}
      title={t('emptyTitle')}
      {...(canCreate && { action: <NewPaperButton groupId={groupId} /> })}
    >
      {t(canCreate ? 'emptyMay' : 'emptyMayNot')}
    </Empty>
  );
}

export interface GroupChoice {
  readonly groupId?: string | undefined;
}

function useChanged(paper: Paper) {
  const { t } = useWords('papers');
  const when = useDates().ago(paper.changedAt);
  return paper.changedBy
    ? t('changedBy', { when, name: paper.changedBy.name })
    : t('changed', { when });
}

interface PaperRowProps {
  readonly paper: Paper;
  readonly namesGroup: boolean;
}

function PaperRow({ paper, namesGroup }: PaperRowProps) {
  const changed = useChanged(paper);
  return (
    <Row
      title={
        <Link look="title" lang={paper.language} href={addresses.paper(paper.id)}>
          {paper.title}
        </Link>
      }
      detail={
        <>
          <p>
            <Whose paper={paper} namesGroup={namesGroup} />
          </p>
          <p>{changed}</p>
        </>
      }
      aside={<StateBadge paper={paper} />}
    />
  );
}

/** What it is and, beyond the page of its own group, who leads it. */
function Whose({ paper, namesGroup }: PaperRowProps) {
  const { t } = useWords(['domain', 'papers']);
  const names = paper.lead.map(({ name }) => name).join(', ');
  return (
    <Details>
      {t(`type.${paper.type}`)}
      {namesGroup && paper.group.name}
      {namesGroup && names !== '' && t('papers:ledBy', { names })}
    </Details>
  );
}
