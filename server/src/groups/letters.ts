import { letter } from '../mail/letter.ts';
import type { NewMail } from '../mail/outbox.ts';
import type { FullInvitation } from './invitation-queries.ts';
import { words } from './words.ts';

/** What the mail of an invitation is filed under, so that it can be withdrawn with it. */
export const topicOf = (invitationId: string) => `invitation:${invitationId}`;

const invitationWords = {
  de: {
    subject: ({ group }: FullInvitation) => `Einladung: ${group.name}`,
    what: ({ invitedBy, group, cluster, role, paper }: FullInvitation) =>
      paper
        ? `${invitedBy.name} lädt Sie ein, den Entwurf „${paper.title}“ zu lesen (${words.de.kinds[group.kind]} „${group.name}“, ${cluster.name}).`
        : `${invitedBy.name} lädt Sie ein, ${words.de.roles[role]} ${role === 'guest' ? 'mitzulesen' : 'mitzuarbeiten'}: ${words.de.kinds[group.kind]} „${group.name}“, ${cluster.name}.`,
    action: 'Einladung annehmen',
    after: [
      'Der Link gilt sieben Tage und nur für Sie; bitte leiten Sie ihn nicht weiter.',
      'Wenn Sie mit der Einladung nichts anfangen können, brauchen Sie nichts zu tun.',
    ],
  },
  en: {
    subject: ({ group }: FullInvitation) => `Invitation: ${group.name}`,
    what: ({ invitedBy, group, cluster, role, paper }: FullInvitation) =>
      paper
        ? `${invitedBy.name} invites you to read the draft “${paper.title}” (${words.en.kinds[group.kind]} “${group.name}”, ${cluster.name}).`
        : `${invitedBy.name} invites you to ${role === 'guest' ? 'read along' : 'take part'} ${words.en.roles[role]}: ${words.en.kinds[group.kind]} “${group.name}”, ${cluster.name}.`,
    action: 'Accept the invitation',
    after: [
      'The link is good for seven days and for you alone; please do not pass it on.',
      'If the invitation means nothing to you, there is nothing to do.',
    ],
  },
} as const;

/** The mail with the link, in the language of the account or, without one, of the cluster. */
export function invitationLetter(
  invitation: FullInvitation,
  publicUrl: string,
  token: string,
): NewMail {
  const { name, email, accountLanguage, cluster } = invitation;
  const language = accountLanguage ?? cluster.language;
  const { subject, what, action, after } = invitationWords[language];
  const to = { name, email, language };
  const url = `${publicUrl}/app/invitation?token=${token}`;
  return {
    to,
    topic: topicOf(invitation.id),
    ...letter({
      to,
      subject: subject(invitation),
      paragraphs: [what(invitation)],
      action: { label: action, url },
      after,
    }),
  };
}
