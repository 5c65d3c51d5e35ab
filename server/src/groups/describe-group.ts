import type { ISql } from 'postgres';
import { openInvitationsOf } from './invitation-queries.ts';
import { membersOf, paperGuestsOf } from './member-queries.ts';
import { mayInvite, seesAddresses, seesMembers } from './policy.ts';
import type { SeenGroup } from './queries.ts';
import { showGroup, showInvitation, showMember, showPaperGuest } from './show.ts';

/** A group with its people, and for those who invite also with whom they have invited. */
export async function describeGroup(sql: ISql, group: SeenGroup) {
  const { id, standing } = group;
  const members = seesMembers(standing) ? await membersOf(sql, id) : [];
  const guests = mayInvite(standing) ? await paperGuestsOf(sql, id) : [];
  const invitations = mayInvite(standing) ? await openInvitationsOf(sql, id) : [];
  return {
    ...showGroup(group),
    members: members.map((member) => showMember(member, seesAddresses(standing))),
    guests: guests.map(showPaperGuest),
    invitations: invitations.map(showInvitation),
  };
}
