import { abbr, cite, citeAll, en, note, ref, sup } from '../../apparatus.ts';
import { callout, dl, figure, h, type Plate } from '../../blocks.ts';
import { b, i, p, type Node, ul } from '../../prose.ts';

/** Why, for whom, what is meant by which word, and how things stand. */
export const opening = (wege: Plate): readonly Node[] => [
  h(1, 'anlass', 'Anlass und Ziel'),
  p(
    'Im Küstenland leben je km',
    sup('2'),
    ' nicht halb so viele Menschen wie im Mittel des Bundes, und sie sind älter. Beides zusammen macht Versorgung teuer: Die Wege sind lang, die Praxen klein, und wer in den Ruhestand geht, findet oft niemanden, der übernimmt. Dass gerade dort am wenigsten angeboten wird, wo am meisten gebraucht wird, ist keine Eigenheit dieser Region. Julian Tudor Hart hat es vor mehr als fünfzig Jahren als ',
    en('inverse care law'),
    ' beschrieben ',
    cite('hart1971', { page: '405' }),
    '.',
  ),
  p(
    abbr('TMZ', 'Telemedizinisches Zentrum'),
    ' nennen wir in diesem Papier eine Einrichtung, die Werte aus der Ferne täglich durchsieht, einordnet und handelt. Der Modellversuch Haffland hat ein solches Zentrum fünfzehn Monate lang betrieben. Seine Ergebnisse stehen in ',
    ref('ergebnisse'),
    ', unsere Schlüsse daraus in ',
    ref('empfehlungen'),
    '.',
  ),
  h(2, 'adressaten', 'An wen sich dieses Papier richtet'),
  p(
    'Wir schreiben für Menschen, die entscheiden: im Ministerium, in der Kassenärztlichen Vereinigung, in Kreisverwaltungen und Klinikleitungen. Wir schreiben aber auch für die Praxen, die täglich damit arbeiten sollen. Ohne sie wird nichts aus dem, was folgt.',
    note(
      'fn-werkstatt',
      'Der Text ist in vier Werkstätten entstanden, an denen zusammen 61 Personen aus ',
      i('Versorgung, Pflege, Verwaltung'),
      ' und Selbsthilfe teilgenommen haben.',
    ),
  ),
  h(2, 'begriffe', 'Was wir worunter verstehen'),
  dl(
    [
      'Telemonitoring',
      [
        'Werte, die Menschen zu Hause messen, werden regelmäßig übermittelt und von Fachleuten durchgesehen. Die Messung allein ist noch kein Telemonitoring.',
      ],
    ],
    [
      'Telekonsil',
      [
        'Eine Ärztin oder ein Arzt holt zu einem bestimmten Fall den Rat eines anderen Fachgebiets ein, ohne dass die erkrankte Person reist.',
      ],
    ],
    [
      'Videosprechstunde',
      [
        'Ein Gespräch mit Bild zwischen Behandelnden und Behandelten. Sie ersetzt den Besuch, nicht die Untersuchung.',
      ],
    ],
    [
      'Regelversorgung',
      [
        'Was allen Versicherten zusteht, ohne Antrag auf ein Projekt und ohne Ende der Förderung. Das ist das Ziel ',
        b('aller'),
        ' Empfehlungen dieses Papiers.',
      ],
    ],
  ),
  h(1, 'lage', 'Die Lage'),
  h(2, 'wege', 'Wege'),
  p(
    'Zur hausärztlichen Praxis ist es im Küstenland selten weiter als eine halbe Stunde. Anders sieht es bei den Fächern aus, die chronisch Kranke brauchen: ',
    ref('abb-wege'),
    ' zeigt es an der Kardiologie. Von den Inseln dauert der Weg im Median 71 Minuten, und das nur, solange die Fähre fährt ',
    cite('wege2025', { prefix: 'vgl.' }),
    '.',
    note(
      'fn-median',
      'Der Median teilt die Wege in zwei gleich große Hälften. Der ',
      i('Mittelwert'),
      ' läge auf den Inseln bei 84 Minuten, weil einzelne Wege sehr lang sind.',
    ),
  ),
  figure(
    wege,
    {
      id: 'abb-wege',
      alt: 'Balkendiagramm der Fahrzeiten im Median in Minuten, zur Hausarztpraxis und zur Kardiologie. Haffstadt 9 und 16, Landkreis Bodden 18 und 48, Landkreis Seenland 22 und 56, Inseln und Halbinseln 31 und 71.',
      credit: 'Eigene Darstellung; Daten: Gesundheitscluster Küstenland',
    },
    'Fahrzeit mit dem Auto zur nächsten Praxis, Median in Minuten',
  ),
  p(
    'Wer kein Auto hat, ist länger unterwegs. Mit Bus und Bahn verdoppeln sich die Zeiten in den Landkreisen, und in jeder vierten Gemeinde gibt es an Werktagen nur eine Verbindung, mit der sich ein Termin am Vormittag erreichen lässt.',
  ),
  h(2, 'menschen', 'Menschen'),
  p(
    'Von den 412 hausärztlichen Praxen des Landes werden in den nächsten sieben Jahren 155 frei. Für weniger als die Hälfte ist eine Nachfolge in Sicht. In der Pflege ist die Lücke kleiner, aber sie schließt sich langsamer ',
    cite('petersen2025', { page: '44' }),
    '. Drei Entwicklungen treffen zusammen:',
  ),
  ul(
    [
      b('Mehr Bedarf. '),
      'Mit dem Alter nehmen chronische Erkrankungen zu, vor allem:',
      ul(
        'Herzinsuffizienz und Vorhofflimmern,',
        'Diabetes mellitus mit Folgen an Füßen und Augen,',
        [
          'chronische Lungenerkrankungen, darunter ',
          abbr('COPD', 'chronisch obstruktive Lungenerkrankung'),
          '.',
        ],
      ),
    ],
    [b('Weniger Fachleute. '), 'Wer neu beginnt, arbeitet häufiger angestellt und in Teilzeit.'],
    [
      b('Höhere Erwartungen. '),
      'Wer seine Bankgeschäfte vom Sofa erledigt, fragt, warum das bei einem Befund nicht geht.',
    ],
  ),
  h(3, 'erwartungen', 'Was die Menschen erwarten'),
  p(
    'In den Werkstätten hat kaum jemand nach Technik gefragt. Gefragt wurde, wer anruft, wenn ein Wert aus dem Rahmen fällt, und ob es jemand ist, den man kennt. Diese Frage zieht sich durch alles, was folgt.',
  ),
  callout(
    'important',
    p(
      'Telemedizin ersetzt keine Praxis. Wo niemand mehr ist, der einen Bauch abtastet, hilft auch die beste Verbindung nicht. Alle Empfehlungen setzen voraus, dass es vor Ort Praxen und Pflegedienste gibt.',
    ),
  ),
  h(2, 'recht', 'Rechtlicher Rahmen'),
  p(
    'Dass Leistungen aus der Ferne erbracht und vergütet werden dürfen, ist entschieden. Das Digitale-Versorgung-Gesetz hat den Weg für digitale Anwendungen auf Rezept geöffnet ',
    cite('dvg'),
    ', das Digital-Gesetz hat Grenzen für Videosprechstunden gelockert und die elektronische Patientenakte für alle vorgesehen, die nicht widersprechen ',
    cite('digig'),
    '. Offen ist weniger, was erlaubt ist, als ',
    i('wer es bezahlt, wenn das Projekt endet'),
    '.',
  ),
  p(
    'Gesundheitsdaten sind nach Artikel 9 der Datenschutz-Grundverordnung besonders geschützt ',
    citeAll(['dsgvo', { article: '9' }], ['ehds', { prefix: 'vgl. auch' }]),
    '. Für ein ',
    abbr('TMZ', 'Telemedizinisches Zentrum'),
    ' heißt das: Behandlung und Forschung brauchen getrennte Grundlagen, und beides muss so erklärt sein, dass man es versteht.',
    note(
      'fn-630e',
      'Zur Aufklärung siehe § 630e ',
      abbr('BGB', 'Bürgerliches Gesetzbuch'),
      '; sie muss mündlich, rechtzeitig und ',
      b('verständlich'),
      ' geschehen.',
    ),
  ),
];
