import { useSuspenseQuery } from '@tanstack/react-query';
import { UsersRound } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { meQuery } from '../accounts/queries.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Badge } from '../ui/badge.tsx';
import { Empty } from '../ui/empty.tsx';
import { Section } from '../ui/page.tsx';
import { Details, Row, Rows } from '../ui/rows.tsx';
import type { Member, PaperGuest, WholeGroup } from './group.ts';
import { MemberMenu } from './member-menu.tsx';

export function Members({ group }: { readonly group: WholeGroup }) {
  const { t } = useWords('groups');
  return (
    <div>
      <Section title={t('members')}>
        {group.members.length === 0 ? (
          <Empty icon={<UsersRound />} title={t('noMembersTitle')}>
            {t(group.invitations.length === 0 ? 'noMembers' : 'noMembersYet')}
          </Empty>
        ) : (
          <Rows label={t('members')}>
            {group.members.map((member) => (
              <MemberRow key={member.person.id} group={group} member={member} />
            ))}
          </Rows>
        )}
      </Section>
      {group.guests.length > 0 && <PaperGuests guests={group.guests} />}
    </div>
  );
}

interface MemberRowProps {
  readonly group: WholeGroup;
  readonly member: Member;
}

function MemberRow({ group, member }: MemberRowProps) {
  const { t } = useWords(['groups', 'domain']);
  const { data: me } = useSuspenseQuery(meQuery);
  const isMe = member.person.id === me.person.id;
  return (
    <Row
      lead={<Avatar name={member.person.name} />}
      title={isMe ? t('youAre', { name: member.person.name }) : member.person.name}
      detail={
        <Details>
          {t(`domain:role.${member.role}`)}
          {member.person.organisation}
        </Details>
      }
      {...(group.may.invite && {
        actions: <MemberMenu groupId={group.id} member={member} isMe={isMe} />,
      })}
    />
  );
}

function PaperGuests({ guests }: { readonly guests: readonly PaperGuest[] }) {
  const { t } = useWords(['groups', 'domain']);
  return (
    <Section title={t('paperGuests')} hint={t('paperGuestsHint')}>
      <Rows label={t('paperGuests')}>
        {guests.map(({ person, paper }) => (
          <Row
            key={`${person.id} ${paper.id}`}
            lead={<Avatar name={person.name} />}
            title={person.name}
            detail={paper.title}
            aside={<Badge>{t('domain:role.guest')}</Badge>}
          />
        ))}
      </Rows>
    </Section>
  );
}
