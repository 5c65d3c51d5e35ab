import { CheckCheck, Globe, PenLine, UsersRound } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { Cards, Card } from '../ui/cards.tsx';
import { useDates } from '../words/dates.ts';
import type { Waiting } from './waiting.ts';
import styles from './waiting-list.module.css';

export function WaitingList({ waiting }: { readonly waiting: readonly Waiting[] }) {
  const { t } = useWords('papers');
  if (waiting.length === 0) {
    return (
      <p className={styles.nothing}>
        <CheckCheck aria-hidden />
        {t('nothingWaits')}
      </p>
    );
  }
  return (
    <Cards>
      {waiting.map((one) => (
        <WaitingCard
          key={'paper' in one ? `${one.kind} ${one.paper.id}` : one.kind}
          waiting={one}
        />
      ))}
    </Cards>
  );
}

function WaitingCard({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useWords('papers');
  const dates = useDates();
  switch (waiting.kind) {
    case 'create-group':
      return (
        <Card
          icon={<UsersRound />}
          href={addresses.groups}
          title={t('waits.createGroup')}
          detail={t('waits.createGroupWords')}
        />
      );
    case 'publish':
      return (
        <Card
          icon={<Globe />}
          href={addresses.publications(waiting.paper.id)}
          title={waiting.paper.title}
          detail={t('waits.publish', { number: waiting.version })}
        />
      );
    case 'read-changes':
      return (
        <Card
          icon={<PenLine />}
          href={addresses.paper(waiting.paper.id)}
          title={waiting.paper.title}
          detail={t('waits.changed', {
            name: waiting.by,
            when: dates.ago(waiting.paper.changedAt),
          })}
        />
      );
  }
}
