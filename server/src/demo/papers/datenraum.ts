import { abstract, b, h1, h2, i, p, paper, table, ul } from '../prose.ts';

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
