import { useTranslation } from 'react-i18next';
import { meQuery } from '../accounts/queries.ts';
import { api } from '../api.ts';
import { useSend } from '../shell/send.ts';
import type { Group, Member, PendingInvitation, Role } from './group.ts';

/** Whatever changes in a group may change a person's own memberships, too. */
const renews = [['groups'], meQuery.queryKey];

export interface GroupChange {
  readonly name: string;
  readonly kind: string;
  readonly parentId: string | null;
}

export function useCreateGroup() {
  const { t } = useTranslation('groups');
  return useSend({
    send: (change: GroupChange) => api.post<Group>('/groups', change),
    renews,
    says: ({ name }) => t('created', { name }),
  });
}

export const useEditGroup = (id: string) =>
  useSend({
    send: (change: GroupChange) => api.patch<Group>(`/groups/${id}`, change),
    renews: [...renews, ['papers']],
  });

export interface NewInvitation {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly paperId?: string;
}

export function useInvite(groupId: string) {
  const { t } = useTranslation('groups');
  return useSend({
    send: (invitation: NewInvitation) =>
      api.post<PendingInvitation>(`/groups/${groupId}/invitations`, invitation),
    renews,
    says: ({ email }) => t('invited', { email }),
  });
}

export function useSendAgain(groupId: string) {
  const { t } = useTranslation('groups');
  return useSend({
    send: ({ id }: PendingInvitation) => api.post(`/groups/${groupId}/invitations/${id}/mail`),
    renews,
    says: (_, { email }) => t('invited', { email }),
    saysRefusals: true,
  });
}

export function useWithdraw(groupId: string) {
  const { t } = useTranslation('groups');
  return useSend({
    send: ({ id }: PendingInvitation) => api.delete(`/groups/${groupId}/invitations/${id}`),
    renews,
    says: (_, { email }) => t('withdrawn', { email }),
    saysRefusals: true,
  });
}

export function useChangeRole(groupId: string, { person }: Member) {
  const { t } = useTranslation(['groups', 'domain']);
  return useSend({
    send: (role: Role) => api.patch(`/groups/${groupId}/members/${person.id}`, { role }),
    renews,
    says: (_, role) => t('roleChanged', { name: person.name, role: t(`domain:role.${role}`) }),
    saysRefusals: true,
  });
}

export function useRemove(groupId: string, { person }: Member) {
  const { t } = useTranslation('groups');
  return useSend({
    send: () => api.delete(`/groups/${groupId}/members/${person.id}`),
    renews,
    says: () => t('removed', { name: person.name }),
  });
}
