import type { ServerRefusal } from '../../api.ts';

/** What to do when the server has refused something, by the name of the refusal. */
export const refusals = {
  'malformed-input': 'Etwas in Ihren Angaben stimmt nicht. Bitte prüfen Sie die Felder.',
  'signed-out': 'Sie sind abgemeldet. Bitte melden Sie sich wieder an.',
  'wrong-credentials':
    'E-Mail-Adresse oder Passwort stimmt nicht. Bitte versuchen Sie es noch einmal.',
  'foreign-origin':
    'Die Anfrage kam nicht von dieser Seite. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  forbidden:
    'Das dürfen Sie hier nicht. Fragen Sie die Leitung der Gruppe oder die Geschäftsstelle.',
  'not-found': 'Das gibt es nicht (mehr), oder Sie sind dazu nicht eingeladen.',
  'not-yet': 'Die Datei wird gerade erstellt. Bitte versuchen Sie es in einer Minute noch einmal.',
  conflict:
    'Jemand anderes hat das inzwischen geändert. Bitte laden Sie die Seite neu und sehen Sie nach.',
  'setup-done': 'Eckpunkt ist hier schon eingerichtet. Bitte melden Sie sich an.',
  'invitation-used':
    'Diese Einladung wurde schon angenommen. Melden Sie sich mit Ihrer E-Mail-Adresse an.',
  'invitation-expired': 'Diese Einladung ist abgelaufen. Bitte lassen Sie sich eine neue schicken.',
  'link-expired':
    'Dieser Link ist abgelaufen oder wurde schon benutzt. Bitte fordern Sie einen neuen an.',
  'too-large': 'Das ist zu groß. Bitte kürzen Sie es.',
  'wrong-setup-token':
    'Der Einrichtungsschlüssel stimmt nicht. Er steht in der Ausgabe des Servers.',
  'invitation-foreign':
    'Diese Einladung gilt einer anderen Person. Melden Sie sich zuerst ab und öffnen Sie den Link dann noch einmal.',
  'already-published': 'Diese Fassung ist schon veröffentlicht. Halten Sie zuerst eine neue fest.',
  'email-taken':
    'Zu dieser E-Mail-Adresse gibt es schon ein Konto. Bitte melden Sie sich damit an.',
  'other-cluster':
    'Das Konto mit dieser E-Mail-Adresse gehört zu einem anderen Cluster. Bitte nehmen Sie eine andere Adresse.',
  'group-cycle': 'Eine Gruppe kann nicht unter sich selbst stehen. Bitte wählen Sie eine andere.',
  'draft-incomplete':
    'Der Entwurf hat noch Mängel, die vorher behoben werden müssen. Sie stehen unten.',
  'draft-not-empty':
    'Im Entwurf steht schon Text. Legen Sie für die Datei bitte ein neues Papier an.',
  'file-kind-unknown':
    'Diese Art von Datei können wir nicht lesen. Bitte nehmen Sie Word (DOCX), OpenDocument (ODT), Markdown oder HTML.',
  'file-not-one-text':
    'Im ZIP-Archiv muss genau ein Text liegen (Markdown oder HTML), dazu seine Bilder und BibTeX-Dateien.',
  'file-unreadable':
    'Die Datei ist beschädigt oder zu groß. Bitte öffnen Sie sie einmal und speichern Sie sie neu.',
  'imports-away':
    'Diese Installation kann keine Dateien einlesen. Bitte fragen Sie die Geschäftsstelle.',
  'figure-kind-unknown':
    'Diese Art von Bild können wir nicht aufnehmen. Bitte nehmen Sie PNG, JPEG, WebP, GIF, TIFF oder SVG.',
  'figure-too-large':
    'Das Bild ist zu groß: höchstens 20 MB und 50 Megapixel. Bitte verkleinern Sie es.',
  'figure-unreadable':
    'Das Bild ist beschädigt oder lässt sich nicht zeichnen. Bitte öffnen Sie es einmal und speichern Sie es neu.',
  'figures-away':
    'Diese Installation kann keine Bilder aufnehmen. Bitte fragen Sie die Geschäftsstelle.',
  'sources-away':
    'Diese Installation kann keine Listen von Quellen einlesen. Bitte tragen Sie die Quellen von Hand ein.',
  'doi-unknown': 'Unter dieser DOI ist keine Quelle bekannt. Bitte prüfen Sie die Schreibweise.',
  'lookup-off':
    'Diese Installation schlägt keine DOIs nach. Bitte tragen Sie die Quelle von Hand ein oder fragen Sie die Geschäftsstelle.',
  'register-away':
    'Das Verzeichnis der DOIs antwortet nicht. Bitte versuchen Sie es gleich noch einmal.',
  'too-busy': 'Gerade ist sehr viel zu tun. Bitte versuchen Sie es gleich noch einmal.',
  'paper-parked': 'Das Papier ruht. Nehmen Sie es zuerst wieder auf.',
  'too-many-tries': 'Zu viele Versuche. Bitte warten Sie eine Viertelstunde.',
  'internal-error': 'Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.',
  'database-away':
    'Die Datenbank ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
  unreachable:
    'Der Server ist nicht erreichbar. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  unknown: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
} satisfies Record<ServerRefusal | 'unreachable' | 'unknown', string>;
