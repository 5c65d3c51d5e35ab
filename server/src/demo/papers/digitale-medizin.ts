import { a, abstract, b, h1, h2, i, ol, p, paper, quote, table, ul } from '../prose.ts';

/** The finished Eckpunktepapier of the demonstration: two versions, not yet published. */
export const digitaleMedizin = paper(
  'Eckpunkte für eine vernetzte Versorgung: Digitale Medizin zwischen Klinik, Praxis und Zuhause',
  abstract(
    p(
      'Digitale Medizin gelingt nicht durch mehr Technik, sondern durch verlässliche Übergänge: von der Klinik in die Praxis, von der Praxis nach Hause und zurück. Dieses Eckpunktepapier nennt sieben Punkte, an denen sich Vorhaben im Land messen lassen sollen. Es richtet sich an Träger, Kostenträger, Kommunen und das Land und beschreibt, was ohne neue Gesetze sofort möglich ist.',
    ),
  ),
  h1('Anlass und Anspruch'),
  p(
    'In einem dünn besiedelten Land ist die Entfernung das erste Versorgungsproblem. Wer im Binnenland lebt und eine Fachärztin braucht, plant einen halben Tag ein; wer nicht mehr Auto fährt, bittet um Hilfe. Digitale Angebote können diese Wege verkürzen. Sie können aber auch neue Wege schaffen: Anmeldungen in fünf Portalen, Befunde auf gebrannten Scheiben, Videosprechstunden, nach denen doch alles noch einmal aufgeschrieben wird.',
  ),
  p(
    'Die AG Digitalisierung hat deshalb nicht gefragt, welche Technik fehlt, sondern an welchen Übergängen heute Informationen, Zeit und Vertrauen verloren gehen. Die Antworten stammen aus Kliniken, Praxen, Pflegediensten, Apotheken und von Patientinnen und Patienten, die an drei Gesprächsrunden teilgenommen haben. Sie sind keine repräsentative Erhebung, aber sie ähneln einander auffallend.',
  ),
  h1('Drei Übergänge, an denen es hakt'),
  h2('Von der Klinik in die Praxis'),
  p(
    'Am Entlassungstag liegt der vorläufige Brief auf Papier bei, der endgültige folgt nach Wochen. Die Medikation steht in beiden, aber nicht immer gleich. Hausärztinnen und Hausärzte telefonieren nach, Pflegedienste ebenfalls, Apotheken auch. Jede dieser Nachfragen ist begründet, und keine davon wäre nötig, wenn ein strukturierter Medikationsplan am Tag der Entlassung dort ankäme, wo er gebraucht wird.',
  ),
  h2('Von der Praxis nach Hause'),
  p(
    'Telemedizinische Begleitung endet oft mit dem Projekt, in dem sie begann. Die Geräte werden eingesammelt, die Werte nicht weitergeführt, und beim nächsten Projekt beginnt die Eingewöhnung von vorn. Menschen mit chronischen Erkrankungen brauchen aber keine Projekte, sondern eine Begleitung, die bleibt.',
  ),
  h2('Vom Zuhause zurück in die Klinik'),
  p(
    'Im Notfall zählt, was der Rettungsdienst weiß, bevor er eintrifft. Vorerkrankungen, Dauermedikation und Kontaktpersonen sind meist bekannt, nur nicht dort. Auch der umgekehrte Fall ist wichtig: Viele Einweisungen aus Pflegeeinrichtungen ließen sich vermeiden, wenn nachts eine ärztliche Einschätzung per Video erreichbar wäre.',
  ),
  quote(
    p(
      'Ich habe drei Apps für mein Herz. Keine davon kennt meine Hausärztin, und meine Hausärztin kennt keine davon.',
    ),
    p('Ein Teilnehmer der zweiten Gesprächsrunde'),
  ),
  h1('Sieben Eckpunkte'),
  ol(
    [
      b('Vom Übergang her planen. '),
      'Jedes Vorhaben benennt den Übergang, den es verbessert, und die Menschen auf beiden Seiten. Wer nur eine Seite ausstattet, digitalisiert die Lücke.',
    ],
    [
      b('Offene Standards verlangen. '),
      'Öffentlich geförderte Anwendungen tauschen Daten über die im Gesundheitswesen festgelegten Schnittstellen aus. Eigene Formate sind nur dort zulässig, wo es keine festgelegten gibt, und werden veröffentlicht.',
    ],
    [
      b('Die elektronische Patientenakte nutzen, nicht nachbauen. '),
      'Regionale Portale ergänzen die Akte um Abläufe und Erreichbarkeit; sie halten keine zweite Sammlung derselben Befunde vor.',
    ],
    [
      b('Begleitung finanzieren, die bleibt. '),
      'Kostenträger und Land vereinbaren für erprobte telemedizinische Angebote eine Anschlussfinanzierung, bevor die Erprobung beginnt, und legen fest, woran sie geknüpft ist.',
    ],
    [
      b('Menschen befähigen. '),
      'Digitale Sprechstunden in Gemeindehäusern, Apotheken und Bibliotheken helfen beim ersten Mal. Zu jedem digitalen Angebot gibt es einen Weg ohne eigenes Gerät.',
    ],
    [
      b('Sicherheit als gemeinsame Aufgabe verstehen. '),
      'Kleine Praxen und Pflegedienste können Informationssicherheit nicht allein leisten. Wir schlagen einen Verbund vor, der Beratung, Notfallübungen und eine gemeinsame Rufbereitschaft trägt.',
    ],
    [
      b('Wirkung prüfen und berichten. '),
      'Jedes Vorhaben veröffentlicht nach zwölf Monaten einen kurzen Bericht: was sich für Patientinnen und Patienten geändert hat, was es gekostet hat, was nicht gelungen ist.',
    ],
  ),
  h1('Wer was tun kann'),
  p(
    'Die Eckpunkte sind so gewählt, dass jeder Beteiligte sofort beginnen kann. Die folgende Übersicht ordnet sie zu; sie ist ein Vorschlag für die Gespräche mit den Genannten.',
  ),
  table(
    ['Beteiligte', 'Erster Schritt', 'Bis wann'],
    [
      'Kliniken',
      'Strukturierter Medikationsplan am Entlassungstag auf zwei Stationen',
      'binnen sechs Monaten',
    ],
    [
      'Praxen',
      'Feste Zeiten für Rückfragen aus Pflegeeinrichtungen per Video',
      'binnen drei Monaten',
    ],
    [
      'Pflegeeinrichtungen',
      'Benennung einer Person für digitale Abläufe in jeder Einrichtung',
      'binnen drei Monaten',
    ],
    ['Kommunen', 'Ein Ort je Amt für die digitale Sprechstunde', 'binnen zwölf Monaten'],
    ['Kostenträger', 'Mustervereinbarung für die Anschlussfinanzierung', 'binnen zwölf Monaten'],
    [
      'Land',
      'Offene Standards als Bedingung in allen Förderrichtlinien',
      'mit der nächsten Änderung',
    ],
  ),
  h1('Datenschutz ist eine Bauaufgabe'),
  p(
    'In den Gesprächsrunden wurde der Datenschutz häufig als Hindernis genannt, bei näherem Hinsehen jedoch selten als Ursache. Meist fehlte nicht die Erlaubnis, sondern die Zuständigkeit: Niemand hatte geklärt, wer für den gemeinsamen Ablauf verantwortlich ist, wer Einwilligungen einholt und wer Auskunft gibt. Diese Fragen lassen sich beantworten, aber sie müssen vor der Technik beantwortet werden.',
  ),
  p(
    'Wir empfehlen, für wiederkehrende Abläufe Muster zu erarbeiten und mit der Aufsicht abzustimmen, statt jede Vereinbarung neu zu verhandeln. Drei Muster würden nach unserer Einschätzung die meisten Fälle abdecken:',
  ),
  ul(
    'die gemeinsame Nutzung eines Medikationsplans durch Klinik, Praxis, Pflege und Apotheke,',
    'die telemedizinische Begleitung chronisch kranker Menschen zu Hause,',
    'die nächtliche Videoberatung von Pflegeeinrichtungen.',
  ),
  h1('Technik, die man nicht bemerkt'),
  p(
    'Gute digitale Medizin erkennt man daran, dass niemand über sie spricht. Der Befund ist da, die Überweisung ist angekommen, die Rückfrage ist beantwortet. Bis dahin ist es ein weiter Weg, und er führt über unscheinbare Dinge: ein Verzeichnis, in dem die richtige Durchwahl steht; eine Vertretungsregelung, die auch für elektronische Nachrichten gilt; eine Schulung, die in die Dienstzeit fällt.',
  ),
  p(
    'Künstliche Intelligenz kann dabei helfen, etwa beim Zusammenfassen langer Verläufe oder beim Sortieren eingehender Nachrichten. Sie ist in diesem Papier kein eigener Eckpunkt, weil für sie dieselben Fragen gelten wie für jede andere Technik: ',
    i(
      'Welchen Übergang verbessert sie, wer verantwortet das Ergebnis, und woran merken wir, dass sie sich irrt?',
    ),
  ),
  h1('Was wir nicht fordern'),
  p(
    'Wir fordern kein neues Portal, keine neue Karte und kein neues Amt. Wir fordern auch keine Beschleunigung um jeden Preis: Ein Verfahren, das zwei Häuser zuverlässig beherrschen, ist mehr wert als eines, das zwanzig Häuser angekündigt haben. Und wir fordern ausdrücklich nicht, dass Menschen ihre Versorgung künftig selbst am Bildschirm organisieren müssen. Digitale Wege sind eine Möglichkeit, keine Pflicht.',
  ),
  h1('Nächste Schritte'),
  p(
    'Die AG Digitalisierung lädt zu zwei öffentlichen Gesprächen über diese Eckpunkte ein und bittet die genannten Beteiligten um eine schriftliche Rückmeldung. Danach soll das Papier beschlossen und veröffentlicht werden. Zum bundesweiten Rahmen verweisen wir auf die ',
    a(
      'Angaben des Bundesministeriums für Gesundheit',
      'https://www.bundesgesundheitsministerium.de',
    ),
    ' und auf die ',
    a('Festlegungen der gematik', 'https://www.gematik.de'),
    '.',
  ),
);
