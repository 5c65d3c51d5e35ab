import { Ellipsis, UserRoundMinus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { Confirm } from '../shell/confirm.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu, MenuChoice, MenuItem, MenuLine } from '../ui/menu.tsx';
import { useChangeRole, useRemove } from './changes.ts';
import { type Member, roles } from './group.ts';

interface MemberMenuProps {
  readonly groupId: string;
  readonly member: Member;
  readonly isMe: boolean;
}

export function MemberMenu(props: MemberMenuProps) {
  const { t } = useWords('groups');
  const [isAsking, setAsking] = useState(false);
  const label = t('memberMenu', { name: props.member.person.name });
  return (
    <>
      <Menu label={label} trigger={<IconButton label={label} icon={<Ellipsis />} />}>
        <RoleChoice {...props} />
        <MenuLine />
        <MenuItem isDangerous icon={<UserRoundMinus />} onAction={() => setAsking(true)}>
          {t('remove')}
        </MenuItem>
      </Menu>
      <ConfirmRemoval {...props} isOpen={isAsking} onClose={() => setAsking(false)} />
    </>
  );
}

function RoleChoice({ groupId, member }: MemberMenuProps) {
  const { t } = useWords(['groups', 'domain']);
  const change = useChangeRole(groupId, member);
  return (
    <MenuChoice
      title={t('role')}
      choices={roles.map((id) => ({ id, label: t(`domain:role.${id}`) }))}
      chosen={member.role}
      onChoose={change.mutate}
    />
  );
}

interface ConfirmRemovalProps extends MemberMenuProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function ConfirmRemoval({ groupId, member, isMe, isOpen, onClose }: ConfirmRemovalProps) {
  const { t } = useWords('groups');
  const { name } = member.person;
  const remove = useRemove(groupId, member, onClose);
  return (
    <Confirm
      title={t('removeTitle', { name })}
      words={t(isMe ? 'leaveWords' : 'removeWords')}
      button={t('remove')}
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={() => remove.mutate(undefined)}
      isSending={remove.isPending}
      error={remove.error}
      isDangerous
    />
  );
}
