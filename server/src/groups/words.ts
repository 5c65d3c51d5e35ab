import type { GroupKind, Role } from './group.ts';

/** How mails call the kinds of groups and the roles, within a sentence. */
export const words = {
  de: {
    kinds: {
      strategy_group: 'Strategiegruppe',
      working_group: 'Arbeitsgruppe',
      cross_field_group: 'handlungsfeldübergreifende AG',
      lighthouse: 'Leuchtturm',
      project_group: 'Projektgruppe',
    },
    roles: { chair: 'als Leitung', member: 'als Mitglied', guest: 'als Gast' },
  },
  en: {
    kinds: {
      strategy_group: 'strategy group',
      working_group: 'working group',
      cross_field_group: 'cross-field group',
      lighthouse: 'lighthouse',
      project_group: 'project group',
    },
    roles: { chair: 'as its chair', member: 'as a member', guest: 'as a guest' },
  },
} as const satisfies Record<
  'de' | 'en',
  {
    readonly kinds: Readonly<Record<GroupKind, string>>;
    readonly roles: Readonly<Record<Role, string>>;
  }
>;
