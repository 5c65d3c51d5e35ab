import { letter } from '../mail/letter.ts';
import type { NewMail } from '../mail/outbox.ts';
import type { Person } from './person.ts';

type Addressee = Pick<Person, 'name' | 'email' | 'language'>;

const resetWords = {
  de: {
    subject: 'Neues Passwort für Eckpunkt',
    paragraphs: [
      'für Ihr Konto bei Eckpunkt wurde ein neues Passwort angefordert. Über den folgenden Link legen Sie es fest.',
    ],
    action: 'Neues Passwort festlegen',
    after: [
      'Der Link gilt eine Stunde und lässt sich einmal verwenden.',
      'Wenn Sie das nicht waren, brauchen Sie nichts zu tun: Ihr bisheriges Passwort gilt weiter.',
    ],
  },
  en: {
    subject: 'New password for Eckpunkt',
    paragraphs: [
      'somebody asked for a new password for your account at Eckpunkt. Choose it with the link below.',
    ],
    action: 'Choose a new password',
    after: [
      'The link is good for one hour and can be used once.',
      'If it was not you, there is nothing to do: your password stays as it is.',
    ],
  },
} as const;

/** The link that sets a new password; of no use after `expiresAt`, so not sent later either. */
export function passwordReset(
  to: Addressee,
  publicUrl: string,
  token: string,
  expiresAt: Date,
): NewMail {
  const { action, ...words } = resetWords[to.language];
  const url = `${publicUrl}/app/password?token=${token}`;
  return {
    to,
    giveUpAt: expiresAt,
    ...letter({ ...words, to, action: { label: action, url } }),
  };
}

const changedWords = {
  de: {
    subject: 'Ihr Passwort für Eckpunkt wurde geändert',
    paragraphs: [
      'das Passwort Ihres Kontos bei Eckpunkt wurde soeben geändert. Auf anderen Geräten sind Sie dadurch abgemeldet.',
    ],
    action: 'Eckpunkt öffnen',
    after: [
      'Wenn Sie das nicht waren, fordern Sie bitte gleich ein neues Passwort an und sagen Sie Ihrer Geschäftsstelle Bescheid.',
    ],
  },
  en: {
    subject: 'Your password for Eckpunkt was changed',
    paragraphs: [
      'the password of your account at Eckpunkt has just been changed. You are signed out on other devices.',
    ],
    action: 'Open Eckpunkt',
    after: ['If it was not you, please ask for a new password now and tell your cluster office.'],
  },
} as const;

/** Tells the owner of an account, in case it was somebody else. */
export function passwordChanged(to: Addressee, publicUrl: string): NewMail {
  const { action, ...words } = changedWords[to.language];
  return { to, ...letter({ ...words, to, action: { label: action, url: `${publicUrl}/app` } }) };
}
