import { Ellipsis, MailX, Send } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { Badge } from '../ui/badge.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { Section } from '../ui/page.tsx';
import { Details, Row, Rows } from '../ui/rows.tsx';
import { useDates } from '../words/dates.ts';
import { useSendAgain, useWithdraw } from './changes.ts';
import type { PendingInvitation, WholeGroup } from './group.ts';

export function PendingInvitations({ group }: { readonly group: WholeGroup }) {
  const { t } = useWords('groups');
  if (group.invitations.length === 0) return null;
  return (
    <Section title={t('pending')}>
      <Rows label={t('pending')}>
        {group.invitations.map((invitation) => (
          <InvitationRow key={invitation.id} groupId={group.id} invitation={invitation} />
        ))}
      </Rows>
    </Section>
  );
}

interface InvitationRowProps {
  readonly groupId: string;
  readonly invitation: PendingInvitation;
}

const isExpired = ({ expiresAt }: PendingInvitation) => new Date(expiresAt) < new Date();

function InvitationRow({ groupId, invitation }: InvitationRowProps) {
  const { t } = useWords(['groups', 'domain']);
  const dates = useDates();
  return (
    <Row
      title={invitation.name}
      detail={
        <Details>
          {t(`domain:role.${invitation.role}`)}
          {invitation.paper?.title}
          {invitation.email}
          {!isExpired(invitation) && t('expires', { date: dates.date(invitation.expiresAt) })}
        </Details>
      }
      {...(isExpired(invitation) && { aside: <Badge tone="warning">{t('expired')}</Badge> })}
      actions={<InvitationMenu groupId={groupId} invitation={invitation} />}
    />
  );
}

function InvitationMenu({ groupId, invitation }: InvitationRowProps) {
  const { t } = useWords('groups');
  const sendAgain = useSendAgain(groupId);
  const withdraw = useWithdraw(groupId);
  const label = t('invitationMenu', { email: invitation.email });
  return (
    <Menu label={label} trigger={<IconButton label={label} icon={<Ellipsis />} />}>
      <MenuItem icon={<Send />} onAction={() => sendAgain.mutate(invitation)}>
        {t('sendAgain')}
      </MenuItem>
      <MenuItem icon={<MailX />} onAction={() => withdraw.mutate(invitation)}>
        {t('withdraw')}
      </MenuItem>
    </Menu>
  );
}
