import type { Who } from '../http/who.ts';
import type { Role } from './group.ts';

/** What one person is to one group. Rights follow from this alone; no group passes them down. */
export interface Standing {
  /** Works for the office of the group's cluster. */
  readonly office: boolean;
  readonly role: Role | null;
  /** Is in a group below this one, so that he sees where his own group stands. */
  readonly above: boolean;
}

/** What somebody may do with a group; travels with every answer, so that no client guesses. */
export interface GroupRights {
  readonly edit: boolean;
  readonly invite: boolean;
  readonly createPaper: boolean;
  readonly seeMembers: boolean;
}

const leads = ({ office, role }: Standing) => office || role === 'chair';

/** The tree of groups is the office's. */
export const mayCreateGroup = ({ office }: Pick<Who, 'office'>) => office;

export const seesGroup = ({ office, role, above }: Standing) => office || role !== null || above;

/** Of a group above his own somebody sees the name, not the people. */
export const seesMembers = ({ office, role }: Standing) => office || role !== null;

/** A guest meets the members in the text; their addresses are not for outsiders. */
export const seesAddresses = (standing: Standing) => mayCreatePaperIn(standing);

export const mayEditGroup = ({ office }: Standing) => office;

/** Invites, withdraws, gives roles, and removes. */
export const mayInvite = leads;

export const mayCreatePaperIn = ({ office, role }: Pick<Standing, 'office' | 'role'>) =>
  office || role === 'chair' || role === 'member';

export const rightsIn = (standing: Standing): GroupRights => ({
  edit: mayEditGroup(standing),
  invite: mayInvite(standing),
  createPaper: mayCreatePaperIn(standing),
  seeMembers: seesMembers(standing),
});
