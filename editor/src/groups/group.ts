export const groupKinds = [
  'strategy_group',
  'working_group',
  'cross_field_group',
  'lighthouse',
  'project_group',
] as const;
export type GroupKind = (typeof groupKinds)[number];

export const roles = ['chair', 'member', 'guest'] as const;
export type Role = (typeof roles)[number];

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  readonly parentId: string | null;
  readonly createdAt: string;
  readonly may: {
    readonly edit: boolean;
    readonly invite: boolean;
    readonly createPaper: boolean;
    readonly seeMembers: boolean;
  };
}

export interface Member {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly organisation: string | null;
    /** Not shown to guests. */
    readonly email: string | null;
  };
  readonly role: Role;
  readonly since: string;
}

export interface PendingInvitation {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** The one paper that a guest is invited to read, or null for the whole group. */
  readonly paper: { readonly id: string; readonly title: string } | null;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** Somebody who reads one paper of the group without belonging to it. */
export interface PaperGuest {
  readonly person: Member['person'];
  readonly paper: { readonly id: string; readonly title: string };
  readonly since: string;
}

/** A group with everybody in it, as its own page shows it. */
export interface WholeGroup extends Group {
  readonly members: readonly Member[];
  readonly guests: readonly PaperGuest[];
  readonly invitations: readonly PendingInvitation[];
}
