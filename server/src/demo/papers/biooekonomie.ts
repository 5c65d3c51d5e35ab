import type { Document } from '@eckpunkt/document';
import { a, abstract, b, h1, h2, h3, i, ol, p, paper, quote, table, ul } from '../prose.ts';

/** The finished Positionspapier of the demonstration, published as 1.0 and 1.1. */
export const biooekonomie = paper(
  'Bioökonomie ist Gesundheitswirtschaft: Heimische Rohstoffe, kurze Wege, neue Wertschöpfung',
  abstract(
    p(
      'Zwischen Küste und Seenplatte wachsen, schwimmen und fallen Stoffe an, aus denen Arzneimittel, Medizinprodukte und gesunde Lebensmittel werden können: Algen, Heil- und Gewürzpflanzen, Moorpflanzen, Nebenströme der Fischerei und der Lebensmittelverarbeitung. Noch verlässt der größte Teil davon das Land als Rohstoff oder gilt als Abfall. Dieses Papier beschreibt, was Betriebe, Hochschulen und Kliniken brauchen, um daraus Wertschöpfung vor Ort zu machen, und richtet sechs Forderungen an das Land, die Kommunen und an uns selbst.',
    ),
  ),
  h1('Worum es geht'),
  p(
    'Die Gesundheitswirtschaft gilt in unserem Land als Sache der Kliniken, der Pflege und des Tourismus. Die Bioökonomie gilt als Sache der Landwirtschaft und der Energie. Diese Trennung ist bequem, aber sie entspricht nicht mehr dem, was in den Laboren, auf den Feldern und in den Betrieben geschieht. Wer aus Braunalgen einen Wundverband entwickelt, arbeitet in beiden Welten zugleich. Wer eine Heilpflanze so anbaut, dass ihr Wirkstoffgehalt von Ernte zu Ernte verlässlich ist, betreibt Landwirtschaft nach den Regeln der Arzneimittelherstellung.',
  ),
  p(
    'Die AG Bioökonomie vertritt deshalb eine einfache Auffassung: ',
    b(
      'Die biobasierte Wertschöpfung ist ein Teil der Gesundheitswirtschaft und muss in deren Planung, Förderung und Ausbildung vorkommen.',
    ),
    ' Was das im Einzelnen heißt, haben wir in vier Sitzungen mit Betrieben, Hochschulen, Kliniken und Verwaltungen zusammengetragen. Wo wir Beispiele nennen, sind sie als solche gekennzeichnet; wo Zahlen fehlen, sagen wir es.',
  ),
  h1('Ausgangslage'),
  h2('Was das Land mitbringt'),
  p(
    'Drei Stärken kommen hier zusammen, die andernorts getrennt auftreten. Erstens die Fläche: Landwirtschaft, Küstengewässer und wiedervernässbare Moore liefern eine Vielfalt an Ausgangsstoffen, die sich auf kleinem Raum ergänzen. Zweitens die Forschung: An den Universitäten und Hochschulen des Landes arbeiten Pharmazie, Meeresbiologie, Medizintechnik und Agrarwissenschaft in Entfernungen, die eine gemeinsame Arbeitswoche erlauben. Drittens die Anwender: Rehabilitationskliniken, Krankenhäuser und Pflegeeinrichtungen können neue Produkte unter Alltagsbedingungen erproben und zurückmelden, was taugt.',
  ),
  ul(
    [
      b('Algen und andere marine Organismen: '),
      'Polysaccharide für Wundauflagen, Farbstoffe, Nahrungsergänzung; dazu Nebenströme der Fischverarbeitung wie Gelatine und Kollagen.',
    ],
    [
      b('Heil- und Gewürzpflanzen: '),
      'Kamille, Salbei, Sonnenhut und weitere Arten, deren Anbau in der Region eine lange Tradition hat und heute wieder gefragt ist.',
    ],
    [
      b('Moorpflanzen: '),
      'Rohrkolben und Torfmoose aus wiedervernässten Flächen als Dämm- und Trägermaterial, Sonnentau als Arzneipflanze.',
    ],
    [
      b('Nebenströme der Lebensmittelwirtschaft: '),
      'Molke, Trester, Kleie und Schalen mit Inhaltsstoffen, die bisher meist verfüttert oder vergoren werden.',
    ],
  ),
  h2('Was fehlt'),
  p(
    'Trotz dieser Voraussetzungen entstehen die Produkte meist anderswo. Die Gespräche der Arbeitsgruppe haben immer wieder zu denselben drei Lücken geführt.',
  ),
  h3('Die Lücke zwischen Labor und Serie'),
  p(
    'Für den Nachweis im Becherglas gibt es Förderung, für die Fabrik gibt es Banken. Dazwischen liegt der Maßstab, in dem sich entscheidet, ob ein Verfahren trägt: einige Hundert Liter, einige Tonnen, einige Monate. Eine Anlage dieser Größe ist für einen einzelnen Betrieb zu teuer und für ein Institut zu groß. Wo sie existiert, ist sie an ein Projekt gebunden und steht nach dessen Ende still.',
  ),
  h3('Die Lücke zwischen Feld und Arzneibuch'),
  p(
    'Wer Pflanzen für Arzneimittel anbaut, muss nach der ',
    i('Guten Praxis für die Sammlung und den Anbau von Arzneipflanzen'),
    ' dokumentieren, was vom Saatgut bis zur Trocknung geschehen ist. Das können landwirtschaftliche Betriebe leisten, wenn ihnen jemand die ersten Male hilft. Eine Beratung, die beides versteht, den Acker und das Arzneibuch, gibt es bisher nicht als Angebot, sondern nur als persönliche Bekanntschaft.',
  ),
  h3('Die Lücke zwischen Angebot und Beschaffung'),
  p(
    'Kliniken beschaffen über Verbünde und nach Preis. Ein biobasiertes Produkt, das in der Anschaffung teurer und in der Entsorgung günstiger ist, fällt in dieser Rechnung durch, weil die beiden Kosten in verschiedenen Haushalten stehen. Es fehlt nicht am guten Willen der Einkäuferinnen und Einkäufer, sondern an einem Verfahren, das ihnen erlaubt, über den Lebensweg zu rechnen.',
  ),
  quote(
    p(
      'Wir haben das Produkt, wir haben die Prüfberichte, und wir haben ein Haus, das es haben will. Was wir nicht haben, ist eine Ausschreibung, in der es überhaupt vorkommen kann.',
    ),
    p('Aus einem Werkstattgespräch der Arbeitsgruppe'),
  ),
  h1('Drei Wege in die Wertschöpfung'),
  p(
    'Nicht jeder Rohstoff taugt für jedes Ziel. Die Arbeitsgruppe unterscheidet drei Wege, die sich in Aufwand, Dauer und Risiko deutlich unterscheiden. Die Übersicht ist eine Einschätzung der Mitglieder und ersetzt keine Marktuntersuchung.',
  ),
  table(
    ['Weg', 'Beispiel', 'Dauer bis zum Markt', 'Wichtigste Hürde'],
    [
      'Lebensmittel und Nahrungsergänzung',
      'Algenpulver, Ballaststoffe aus Trester',
      'ein bis drei Jahre',
      'Zulassung neuartiger Lebensmittel, verlässliche Qualität',
    ],
    [
      'Medizinprodukt',
      'Wundauflage aus Alginat, Polster aus Rohrkolben',
      'drei bis sechs Jahre',
      'Konformitätsbewertung, klinische Bewertung',
    ],
    [
      'Arzneimittel',
      'Extrakt aus standardisiertem Anbau',
      'sechs Jahre und mehr',
      'Zulassung, Finanzierung der Studien',
    ],
  ),
  p(
    'Der erste Weg ist kurz, aber umkämpft; der dritte ist lang, aber schwer nachzuahmen. Für die meisten kleinen und mittleren Betriebe im Land ist der mittlere Weg der aussichtsreichste: Er verlangt regulatorisches Können, das sich teilen lässt, und er führt zu Produkten, deren Anwender in der Nachbarschaft sitzen.',
  ),
  h2('Ein Beispiel: die Wundauflage'),
  p(
    'An einem gedachten, aber aus wirklichen Schritten zusammengesetzten Beispiel lässt sich zeigen, wie die Lücken ineinandergreifen. Ein Betrieb gewinnt Alginat aus Braunalgen, die in Leinenkultur vor der Küste wachsen. Im Labor der Hochschule entsteht daraus eine Faser, die Wundsekret bindet. Die Faser muss nun in gleichbleibender Qualität in einer Menge hergestellt werden, die für Prüfungen reicht: Hier fehlt die Anlage. Danach braucht es ein Qualitätsmanagementsystem und eine klinische Bewertung: Hier fehlt die Begleitung. Schließlich soll eine Klinik das Produkt einsetzen: Hier fehlt die Beschaffung, die Anschaffung und Entsorgung gemeinsam betrachtet. Jede einzelne Lücke ließe sich schließen. Alle drei nacheinander übersteigen die Kraft eines Betriebs mit zwölf Beschäftigten.',
  ),
  h1('Was wir vorschlagen'),
  h2('Forderungen an das Land'),
  ol(
    [
      b('Eine gemeinsame Technikumsanlage einrichten. '),
      'Das Land sollte eine offen zugängliche Anlage für Aufbereitung, Extraktion und Trocknung im mittleren Maßstab fördern, betrieben von einer Hochschule gemeinsam mit Betrieben. Die Nutzungszeit wird zu veröffentlichten Preisen vergeben; ein Teil bleibt Gründungen vorbehalten.',
    ],
    [
      b('Regulatorische Begleitung als Dienst anbieten. '),
      'Eine kleine, dauerhaft finanzierte Stelle soll Betriebe bei Medizinprodukterecht, neuartigen Lebensmitteln und Arzneipflanzenanbau durch das erste Verfahren führen. Sie ersetzt keine Beratungsfirma, sondern befähigt die Betriebe, deren Leistungen gezielt einzukaufen.',
    ],
    [
      b('Lebenswegkosten in der Beschaffung ermöglichen. '),
      'Das Vergaberecht lässt die Betrachtung der Lebenswegkosten zu. Das Land sollte dafür eine Rechenhilfe und ein Muster bereitstellen und in seinen eigenen Einrichtungen mit gutem Beispiel vorangehen.',
    ],
  ),
  h2('Forderungen an Kommunen und Kliniken'),
  ol(
    [
      b('Erprobung zur Regel machen. '),
      'Kliniken und Pflegeeinrichtungen benennen eine Ansprechperson für Erprobungen und vereinbaren mit der Ethikkommission ein gemeinsames, schlankes Verfahren für Produkte mit geringem Risiko.',
    ],
    [
      b('Nebenströme sichtbar machen. '),
      'Kommunale Betriebe und Verarbeiter melden freiwillig Art, Menge und Jahreszeit ihrer Nebenströme an eine gemeinsame Übersicht, damit Angebot und Nachfrage sich finden.',
    ],
  ),
  h2('Was wir selbst tun'),
  p(
    'Forderungen an andere sind glaubwürdig, wenn man die eigene Seite nennt. Die Mitglieder der AG Bioökonomie verpflichten sich zu einer sechsten Maßnahme: Wir richten eine ',
    b('Werkstattreihe'),
    ' ein, in der zweimal im Jahr je ein Rohstoff im Mittelpunkt steht, vom Anbau bis zur Anwendung, mit allen Beteiligten an einem Tisch. Die Ergebnisse werden veröffentlicht, auch wenn sie lauten, dass ein Weg sich nicht lohnt.',
  ),
  h1('Zielkonflikte'),
  p(
    'Wer für die stoffliche Nutzung wirbt, muss sagen, was dagegenspricht. Drei Konflikte hat die Arbeitsgruppe ausführlich beraten.',
  ),
  ul(
    [
      b('Fläche. '),
      'Jeder Hektar für Arzneipflanzen ist ein Hektar weniger für Nahrungsmittel. Wir halten den Anbau für vertretbar, weil es um kleine Flächen mit hoher Wertschöpfung geht, und lehnen eine Ausweitung ab, die mit Pachtpreisen gegen die Ernährung konkurriert.',
    ],
    [
      b('Meer. '),
      'Algenkulturen binden Nährstoffe, verändern aber auch Lebensräume. Sie gehören nur dorthin, wo eine naturschutzfachliche Begleitung vereinbart ist und die Fischerei einverstanden ist.',
    ],
    [
      b('Moor. '),
      'Die Wiedervernässung dient zuerst dem Klima. Die Nutzung der Moorpflanzen darf das Tempo der Wiedervernässung nicht bestimmen, sie kann es aber erleichtern, weil sie den Flächeneigentümern eine Perspektive gibt.',
    ],
  ),
  h1('Woran man den Erfolg erkennt'),
  p(
    'Wir schlagen vor, die Umsetzung nach drei Jahren an wenigen, überprüfbaren Merkmalen zu messen statt an Veranstaltungszahlen.',
  ),
  table(
    ['Merkmal', 'Woher die Angabe kommt', 'Ziel nach drei Jahren'],
    [
      'Nutzungstage der Technikumsanlage durch Betriebe',
      'Betreiber der Anlage',
      'mehr als die Hälfte aller Tage',
    ],
    ['Betriebe mit abgeschlossenem regulatorischem Erstverfahren', 'Begleitstelle', 'zwölf'],
    [
      'Beschaffungen mit Lebenswegkosten',
      'Kliniken und Land',
      'mindestens eine je beteiligtem Haus',
    ],
    ['Veröffentlichte Werkstattberichte', 'AG Bioökonomie', 'sechs'],
  ),
  p(
    'Die Zielwerte sind Vorschläge der Arbeitsgruppe. Sie sollen mit dem Land vereinbart und nach einem Jahr überprüft werden.',
  ),
  h1('Wie es weitergeht'),
  p(
    'Dieses Papier ist ein Anfang. Die Arbeitsgruppe wird es nach der ersten Werkstattreihe fortschreiben und dabei besonders die Frage der Fachkräfte aufgreifen, die hier nur gestreift wurde. Wer sich beteiligen will, ist eingeladen: Die Sitzungen sind für Mitglieder aller Gruppen offen. Weiterführende Informationen zur Bioökonomie in Deutschland bietet die ',
    a('Informationsplattform bioökonomie.de', 'https://biooekonomie.de'),
    '; zum Rechtsrahmen für Medizinprodukte informiert das ',
    a('Bundesinstitut für Arzneimittel und Medizinprodukte', 'https://www.bfarm.de'),
    '.',
  ),
);

const SUCCESS = 'Woran man den Erfolg erkennt';
const NEXT = 'Wie es weitergeht';

/** As it was first published: without the section on how to tell success. */
export const biooekonomieFirst = without(biooekonomie, SUCCESS, NEXT);

/** A paper without what stands from one heading up to another. */
function without(document: Document, from: string, to: string): Document {
  const blocks = document.content ?? [];
  const at = (text: string) => blocks.findIndex(({ content }) => content?.[0]?.text === text);
  return { ...document, content: [...blocks.slice(0, at(from)), ...blocks.slice(at(to))] };
}
