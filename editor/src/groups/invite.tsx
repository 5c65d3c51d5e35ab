import { useWords } from '../words/use-words.ts';
import { type Fields, Form, oneOf } from '../shell/form.tsx';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type NewInvitation, useInvite } from './changes.ts';
import { roles } from './group.ts';

interface InviteProps {
  readonly groupId: string;
  /** Invites a guest to this one paper instead of somebody to the group. */
  readonly paperId?: string;
  readonly onDone: () => void;
}

const invitationOf = (
  { email = '', name = '', role }: Fields,
  paperId?: string,
): NewInvitation => ({
  email,
  name,
  role: oneOf(roles, role) ?? 'guest',
  ...(paperId !== undefined && { paperId }),
});

export function Invite({ groupId, paperId, onDone }: InviteProps) {
  const { t } = useWords(['groups', 'accounts', 'ui']);
  const invite = useInvite(groupId, onDone);
  const send = (fields: Fields) => invite.mutate(invitationOf(fields, paperId));
  return (
    <Form onSend={send} isSending={invite.isPending} error={invite.error}>
      <p>{t(paperId === undefined ? 'inviteHint' : 'inviteGuestHint')}</p>
      <TextField name="name" label={t('accounts:name')} autoComplete="off" startsHere />
      <TextField name="email" type="email" label={t('accounts:email')} autoComplete="off" />
      {paperId === undefined && <RoleSelect />}
      <Actions>
        <Button type="submit" look="primary" isPending={invite.isPending}>
          {t('send')}
        </Button>
        <Button onPress={onDone}>{t('ui:cancel')}</Button>
      </Actions>
    </Form>
  );
}

function RoleSelect() {
  const { t } = useWords(['groups', 'domain']);
  const choices = roles.map((id) => ({
    id,
    label: t(`domain:role.${id}`),
    hint: t(`domain:roleHint.${id}`),
  }));
  return <Select name="role" label={t('role')} defaultSelectedKey="member" choices={choices} />;
}
