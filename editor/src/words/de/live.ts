export const live = {
  saved: 'Gespeichert',
  saving: 'Wird gespeichert …',
  opening: 'Wird geöffnet …',
  readOnly: 'Nur lesen',
  offline_zero: 'Offline',
  offline_one: 'Offline, {{count}} Änderung wartet',
  offline_other: 'Offline, {{count}} Änderungen warten',
  tooLarge:
    'Das ist zu viel auf einmal; es wurde nichts eingefügt. Bitte fügen Sie den Text in kleineren Teilen ein.',
  people: 'Wer gerade dabei ist',
  peopleCount_one: 'Nur Sie haben das Papier geöffnet',
  peopleCount_other: '{{count}} Personen haben das Papier geöffnet',
  you: '{{name}} (Sie)',
  device: 'Auf diesem Gerät',
  copy: {
    holds: ', auf diesem Gerät gesichert',
    label: 'Kopie auf diesem Gerät',
    hint: 'Hält den Text auch bei einem Absturz fest. Bitte nur auf einem eigenen Gerät. Beim Abmelden wird die Kopie gelöscht.',
  },
  ending: {
    'signed-out': {
      title: 'Sie sind abgemeldet',
      text: 'Melden Sie sich wieder an, dann geht es hier weiter.',
    },
    'read-only': {
      title: 'Sie dürfen dieses Papier nur noch lesen',
      text: 'Ihre Rechte wurden geändert. Laden Sie die Seite neu, um weiterzulesen.',
    },
    gone: {
      title: 'Dieses Papier ist für Sie nicht mehr erreichbar',
      text: 'Es wurde entfernt, oder Sie gehören nicht mehr dazu. Fragen Sie die Leitung der Gruppe.',
    },
    outdated: {
      title: 'Eckpunkt wurde erneuert',
      text: 'Bitte laden Sie die Seite neu. Ihre Änderungen bleiben erhalten.',
    },
    'too-large': {
      title: 'Die letzte Änderung ist zu groß',
      text: 'Sie konnte nicht gespeichert werden. Kopieren Sie Ihren Text, laden Sie die Seite neu und fügen Sie ihn in kleineren Teilen ein.',
    },
    refused: {
      title: 'Eine Änderung wurde nicht angenommen',
      text: 'Der Server konnte sie nicht prüfen und hat die Verbindung beendet. Kopieren Sie Ihren Text und laden Sie die Seite neu.',
    },
  },
  kept_zero: 'Alles, was Sie geschrieben haben, ist gespeichert.',
  kept_one: '{{count}} Änderung ist noch nicht gespeichert. Sie bleibt in diesem Fenster erhalten.',
  kept_other:
    '{{count}} Änderungen sind noch nicht gespeichert. Sie bleiben in diesem Fenster erhalten.',
  lost_zero: 'Alles, was Sie vorher geschrieben haben, ist gespeichert.',
  lost_one: '{{count}} Änderung ist nicht gespeichert. Kopieren Sie den Text, bevor Sie neu laden.',
  lost_other:
    '{{count}} Änderungen sind nicht gespeichert. Kopieren Sie den Text, bevor Sie neu laden.',
  copyText: 'Text kopieren',
  copied: 'Kopiert',
  reload: 'Seite neu laden',
  signIn: 'Anmelden und weiterschreiben',
  otherPerson:
    'Das ist ein anderes Konto. Die Änderungen hier gehören {{name}}; bitte melden Sie sich damit an.',
  toHome: 'Zur Startseite',
};
