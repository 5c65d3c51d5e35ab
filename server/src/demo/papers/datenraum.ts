import { abstract, b, h1, h2, i, ol, p, paper, quote, table, ul } from '../prose.ts';

/** The Whitepaper of the demonstration that several people are still writing. */
export const datenraum = paper(
  'Gesundheitsdaten gemeinsam nutzen: Ein Datenraum für Küste und Land',
  abstract(
    p(
      'Dieses Whitepaper entsteht in der Projektgruppe Datenraum. Es beschreibt, wie Kliniken, Hochschulen und Unternehmen des Landes Gesundheitsdaten für Forschung und Versorgung nutzen können, ohne sie aus der Hand zu geben. Der Entwurf ist unvollständig; Rückmeldungen sind ausdrücklich erwünscht.',
    ),
  ),
  h1('Warum ein gemeinsamer Datenraum'),
  p(
    'Jede Klinik des Landes besitzt Daten, mit denen sich Versorgung verbessern ließe, und keine besitzt genug davon. Seltene Erkrankungen, regionale Unterschiede, die Wirkung von Nachsorge: Solche Fragen lassen sich nur beantworten, wenn mehrere Häuser ihre Daten gemeinsam auswerten. Bisher geschieht das, indem Daten kopiert, verschickt und an einem dritten Ort gesammelt werden. Das ist langsam, rechtlich aufwendig und für die Betroffenen schwer zu durchschauen.',
  ),
  p(
    'Ein Datenraum geht einen anderen Weg. Die Daten bleiben, wo sie entstehen. Ausgetauscht werden Fragen und Antworten: Eine Auswertung reist zu den Daten, wird dort geprüft und ausgeführt, und nur das zusammengefasste Ergebnis verlässt das Haus. Dafür braucht es weniger Technik, als man vermutet, und mehr Vereinbarungen, als man hofft.',
  ),
  h1('Was wir unter einem Datenraum verstehen'),
  p(
    'Der Begriff wird unterschiedlich gebraucht. In diesem Papier bezeichnet er drei Dinge zugleich:',
  ),
  ul(
    [
      b('einen Kreis von Beteiligten, '),
      'die sich auf gemeinsame Regeln verpflichten und einander kennen,',
    ],
    [
      b('eine Menge von Regeln, '),
      'wer welche Fragen an welche Daten richten darf und wer darüber entscheidet,',
    ],
    [
      b('eine technische Grundlage, '),
      'die diese Regeln durchsetzt und jede Nutzung nachvollziehbar festhält.',
    ],
  ),
  p(
    'Ein Datenraum ist damit ',
    i('kein'),
    ' Rechenzentrum, kein Register und kein Produkt. Er kann mit zwei Häusern beginnen und wachsen.',
  ),
  h1('Drei Anwendungen für den Anfang'),
  h2('Nachsorge nach Herzinfarkt'),
  p(
    'Wie viele Patientinnen und Patienten erhalten nach der Entlassung die empfohlene Rehabilitation, und wovon hängt es ab? Die Angaben dazu liegen verteilt in Akutkliniken, Rehabilitationskliniken und bei den Kostenträgern. Eine gemeinsame Auswertung wäre für alle drei von Nutzen, weil sie zeigt, an welchem Übergang Menschen verloren gehen.',
  ),
  h2('Arzneimittelsicherheit in der Pflege'),
  p(
    'Pflegeeinrichtungen und Apotheken sehen Wechselwirkungen, die in keiner Studie vorkommen, weil Hochbetagte an Studien selten teilnehmen. Ein regelmäßiger, datensparsamer Abgleich zwischen Medikationsplänen und Krankenhauseinweisungen könnte Hinweise geben, denen die klinische Pharmazie nachgeht.',
  ),
  h2('Planung der Versorgung'),
  p(
    'Kommunen planen Standorte für Jahrzehnte und kennen doch oft nur die Zahlen des vorvergangenen Jahres. Zusammengefasste Angaben zu Wegen und Wartezeiten würden genügen, um die Planung auf festen Boden zu stellen. Einzelne Menschen müssen dafür an keiner Stelle erkennbar sein.',
  ),
  h1('Rollen und Verantwortung'),
  p(
    'Die folgende Aufteilung ist der Stand der Diskussion in der Projektgruppe und noch nicht beschlossen.',
  ),
  table(
    ['Rolle', 'Aufgabe', 'Vorschlag'],
    [
      'Datenhalter',
      'stellt Daten bereit, prüft jede Auswertung vor der Ausführung',
      'jede beteiligte Einrichtung für sich',
    ],
    [
      'Nutzungsausschuss',
      'entscheidet über Anfragen, veröffentlicht die Entscheidungen',
      'je eine Person aus Versorgung, Forschung, Wirtschaft und Patientenvertretung',
    ],
    ['Treuhandstelle', 'führt Pseudonyme zusammen, wo es unvermeidlich ist', 'offen'],
    ['Betrieb', 'hält die technische Grundlage am Laufen', 'eine Hochschule im Auftrag aller'],
  ),
  p(
    'Offen ist vor allem, wer die Treuhandstelle tragen soll. Zwei Vorschläge liegen vor; die Projektgruppe wird sie in der nächsten Sitzung vergleichen.',
  ),
  h1('Wie eine Auswertung abläuft'),
  p(
    'Damit aus dem Grundsatz ein Verfahren wird, hat die Projektgruppe einen Ablauf entworfen und ihn an der Frage nach der Nachsorge durchgespielt. Er besteht aus fünf Schritten, von denen nur zwei mit Technik zu tun haben.',
  ),
  ol(
    [
      b('Die Frage wird aufgeschrieben. '),
      'Wer etwas wissen möchte, formuliert seine Frage so, dass auch Fachfremde sie verstehen, und sagt, was mit der Antwort geschehen soll.',
    ],
    [
      b('Der Ausschuss entscheidet. '),
      'Er prüft Nutzen, Zulässigkeit und Aufwand. Seine Entscheidung wird mit Begründung veröffentlicht, auch wenn sie ablehnend ausfällt.',
    ],
    [
      b('Die Auswertung wird vorbereitet. '),
      'Ein Programm beschreibt, was gerechnet werden soll. Es läuft zuerst auf erfundenen Daten, damit Fehler auffallen, bevor sie jemandem schaden.',
    ],
    [
      b('Jedes Haus rechnet selbst. '),
      'Die Fachleute vor Ort sehen das Programm ein, geben es frei oder halten es an. Es sieht die Daten nur innerhalb des Hauses.',
    ],
    [
      b('Die Ergebnisse werden zusammengeführt. '),
      'Kleine Fallzahlen werden vorher unterdrückt. Was übrig bleibt, geht an die Fragenden und, nach einer Frist, an alle.',
    ],
  ),
  p(
    'Im Planspiel dauerte der Weg von der Frage bis zur Antwort elf Wochen. Acht davon vergingen mit Warten: auf Termine, auf Unterschriften, auf eine Rückfrage, die niemand beantwortete. Die Projektgruppe schließt daraus, dass eine feste Ansprechperson in jedem Haus mehr bewirkt als ein schnelleres Netz.',
  ),
  h2('Was dabei protokolliert wird'),
  p(
    'Jede Ausführung hinterlässt einen Eintrag: wer gefragt hat, welches Programm in welcher Fassung gelaufen ist, welche Häuser beteiligt waren und welches Ergebnis sie verlassen hat. Diese Einträge lassen sich nicht nachträglich ändern. Wir schlagen vor, sie in einer verständlichen Zusammenfassung öffentlich zu machen.',
  ),
  h1('Vertrauen ist keine Frage der Technik allein'),
  p(
    'In den Gesprächen mit Patientenvertretungen kam ein Einwand immer wieder: Nicht die Nutzung der Daten beunruhigt die Menschen, sondern dass sie davon nichts erfahren. Wer einmal zugestimmt hat, hört in der Regel nie wieder etwas. Ein Datenraum, der im Land verankert sein will, muss diese Rückmeldung von Anfang an mitdenken.',
  ),
  quote(
    p(
      'Ich habe vor drei Jahren unterschrieben. Wenn mir jemand gesagt hätte, was daraus geworden ist, hätte ich es meinen Nachbarn erzählt.',
    ),
    p(i('Aus einem Gespräch mit einer Selbsthilfegruppe')),
  ),
  p(
    'Wir empfehlen deshalb drei Zusagen, die vor der ersten Auswertung gelten sollen. Erstens erscheint zu jeder abgeschlossenen Frage eine Seite in einfacher Sprache. Zweitens kann jede Person ihre Zustimmung an einer einzigen Stelle zurücknehmen, mit Wirkung für alle beteiligten Häuser. Drittens berichtet der Ausschuss einmal im Jahr öffentlich und stellt sich den Fragen.',
  ),
  h1('Was es kostet und wer bezahlt'),
  p(
    'Eine belastbare Schätzung liegt noch nicht vor. Sicher ist, dass der größte Aufwand nicht in der Technik entsteht, sondern in den Häusern: Daten müssen beschrieben, bereinigt und gepflegt werden, und dafür braucht es Menschen mit Zeit. Wir werden deshalb vorschlagen, jede Förderung an die Arbeit an der Quelle zu binden.',
  ),
  h1('Offene Fragen'),
  ul(
    'Welche Einwilligungen liegen bereits vor, und wofür reichen sie?',
    'Wie werden Ergebnisse geprüft, bevor sie ein Haus verlassen?',
    'Unter welchen Bedingungen dürfen Unternehmen Fragen stellen?',
    'Wie erfahren Patientinnen und Patienten, was mit ihren Daten geschehen ist?',
  ),
);
