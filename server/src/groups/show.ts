import type { FullInvitation, Invitation } from './invitation-queries.ts';
import type { Member, PaperGuest } from './member-queries.ts';
import { rightsIn } from './policy.ts';
import type { SeenGroup } from './queries.ts';

/** A group as the API answers with it. */
export const showGroup = ({ id, name, kind, parentId, createdAt, standing }: SeenGroup) => ({
  id,
  name,
  kind,
  parentId,
  createdAt: createdAt.toISOString(),
  may: rightsIn(standing),
});

type Person = Member['person'];

const showPerson = ({ id, name, organisation, email }: Person, withAddress: boolean) => ({
  id,
  name,
  organisation,
  email: withAddress ? email : null,
});

export const showMember = ({ person, role, since }: Member, withAddress: boolean) => ({
  person: showPerson(person, withAddress),
  role,
  since: since.toISOString(),
});

export const showPaperGuest = ({ person, paper, since }: PaperGuest) => ({
  person: showPerson(person, true),
  paper,
  since: since.toISOString(),
});

/** An invitation as whoever invites sees it: without the link, which only the invited one has. */
export const showInvitation = (invitation: Invitation) => ({
  id: invitation.id,
  email: invitation.email,
  name: invitation.name,
  role: invitation.role,
  paper: invitation.paper,
  createdAt: invitation.createdAt.toISOString(),
  expiresAt: invitation.expiresAt.toISOString(),
});

/** An invitation as the holder of its link sees it. */
export const showToInvited = (invitation: FullInvitation) => ({
  group: invitation.group,
  cluster: { name: invitation.cluster.name },
  name: invitation.name,
  email: invitation.email,
  role: invitation.role,
  paper: invitation.paper && { title: invitation.paper.title },
  hasAccount: invitation.accountLanguage !== null,
});
