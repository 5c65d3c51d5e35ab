import { useSuspenseQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import type { Me } from '../accounts/person.ts';
import { meQuery } from '../accounts/queries.ts';
import { addresses } from '../addresses.ts';
import { groupsQuery } from '../groups/queries.ts';
import { Columns, Page, Section } from '../ui/page.tsx';
import { Link } from '../ui/link.tsx';
import { Row, Rows } from '../ui/rows.tsx';
import { NewPaperButton } from './new-paper.tsx';
import { PaperList } from './paper-list.tsx';
import { papersQuery } from './queries.ts';
import { WaitingList } from './waiting-list.tsx';
import { waitingFor } from './waiting.ts';

export function HomePage() {
  const { t } = useWords('papers');
  const [{ data: me }, { data: groups }, { data: papers }] = useSuspenseQueries({
    queries: [meQuery, groupsQuery, papersQuery()],
  });
  const [now] = useState(() => new Date());
  const canCreate = groups.some(({ may }) => may.createPaper);
  const waiting = waitingFor(me, groups, papers, now);
  return (
    <Page
      title={t('greeting', { name: me.person.name })}
      actions={canCreate && papers.length > 0 && <NewPaperButton />}
    >
      <Columns>
        <div>
          {(waiting.length > 0 || papers.length > 0) && (
            <Section title={t('waiting')}>
              <WaitingList waiting={waiting} />
            </Section>
          )}
          <Section title={t(me.person.office ? 'all' : 'mine')}>
            <PaperList papers={papers} canCreate={canCreate} />
          </Section>
        </div>
        <YourGroups me={me} />
      </Columns>
    </Page>
  );
}

function YourGroups({ me }: { readonly me: Me }) {
  const { t } = useWords(['groups', 'domain', 'accounts']);
  return (
    <Section
      title={t('groups:yours')}
      actions={<Link href={addresses.groups}>{t('groups:all')}</Link>}
    >
      {me.memberships.length === 0 ? (
        <p>{me.person.office ? t('groups:officeSees') : t('groups:emptyOthers')}</p>
      ) : (
        <Rows>
          {me.memberships.map(({ group, role }) => (
            <Row
              key={group.id}
              title={
                <Link look="title" href={addresses.group(group.id)}>
                  {group.name}
                </Link>
              }
              detail={`${t(`domain:kind.${group.kind}`)} · ${t(`domain:role.${role}`)}`}
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}
