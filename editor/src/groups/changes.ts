import { useWords } from '../words/use-words.ts';
import { meQuery } from '../accounts/queries.ts';
import { answer, api } from '../api.ts';
import { useSend } from '../shell/send.ts';
import type { GroupKind, Member, PendingInvitation, Role } from './group.ts';

/** Whatever changes in a group may change a person's own memberships, too. */
const renews = [['groups'], meQuery.queryKey];

const { invitations } = api.groups[':id'];
const member = api.groups[':id'].members[':personId'];

const paramOf = (id: string, invitationId: string) => ({ param: { id, invitationId } });

export interface GroupChange {
  readonly name: string;
  readonly kind: GroupKind;
  readonly parentId: string | null;
}

interface Created {
  readonly id: string;
}

export function useCreateGroup(onAccepted: (group: Created) => void) {
  const { t } = useWords('groups');
  return useSend({
    send: (change: GroupChange) => answer(api.groups.$post({ json: change })),
    renews,
    says: ({ name }) => t('created', { name }),
    onAccepted,
  });
}

export const useEditGroup = (id: string, onAccepted: () => void) =>
  useSend({
    send: (change: GroupChange) =>
      answer(api.groups[':id'].$patch({ param: { id }, json: change })),
    renews: [...renews, ['papers']],
    onAccepted,
  });

export interface NewInvitation {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly paperId?: string;
}

export function useInvite(groupId: string, onAccepted: () => void) {
  const { t } = useWords('groups');
  return useSend({
    send: (invitation: NewInvitation) =>
      answer(api.groups[':id'].invitations.$post({ param: { id: groupId }, json: invitation })),
    renews,
    says: ({ email }) => t('invited', { email }),
    onAccepted,
  });
}

export function useSendAgain(groupId: string) {
  const { t } = useWords('groups');
  return useSend({
    send: ({ id }: PendingInvitation) =>
      answer(invitations[':invitationId'].mail.$post(paramOf(groupId, id))),
    renews,
    says: (_, { email }) => t('invited', { email }),
    saysRefusals: true,
  });
}

export function useWithdraw(groupId: string) {
  const { t } = useWords('groups');
  return useSend({
    send: ({ id }: PendingInvitation) =>
      answer(invitations[':invitationId'].$delete(paramOf(groupId, id))),
    renews,
    says: (_, { email }) => t('withdrawn', { email }),
    saysRefusals: true,
  });
}

export function useChangeRole(groupId: string, { person }: Member) {
  const { t } = useWords(['groups', 'domain']);
  return useSend({
    send: (role: Role) =>
      answer(member.$patch({ param: { id: groupId, personId: person.id }, json: { role } })),
    renews,
    says: (_, role) => t('roleChanged', { name: person.name, role: t(`domain:role.${role}`) }),
    saysRefusals: true,
  });
}

export function useRemove(groupId: string, { person }: Member, onAccepted: () => void) {
  const { t } = useWords('groups');
  return useSend({
    send: () => answer(member.$delete({ param: { id: groupId, personId: person.id } })),
    renews,
    says: () => t('removed', { name: person.name }),
    onAccepted,
  });
}
