import type { GroupKind, Role } from '../groups/group.ts';
import type { Language } from '../words/language.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
  readonly language: Language;
  readonly office: boolean;
}

export interface Membership {
  readonly group: { readonly id: string; readonly name: string; readonly kind: GroupKind };
  readonly role: Role;
}

/** Who is signed in, and what that person is and may in this cluster. */
export interface Me {
  readonly person: Person;
  readonly cluster: { readonly id: string; readonly name: string };
  readonly memberships: readonly Membership[];
  readonly may: { readonly createGroup: boolean; readonly createPaper: boolean };
  /** What this installation is able to do; a Worker cannot read files, for example. */
  readonly can: { readonly readFiles: boolean };
}

/** What an invitation says to whoever holds its link. */
export interface Invitation {
  readonly group: { readonly name: string; readonly kind: GroupKind };
  readonly cluster: { readonly name: string };
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly paper: { readonly title: string } | null;
  readonly hasAccount: boolean;
}
