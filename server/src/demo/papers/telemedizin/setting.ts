import { mono, note, ref, tex } from '../../apparatus.ts';
import { code, figure, formulaBlock, h, type Plate } from '../../blocks.ts';
import { b, i, ol, p, type Node, ul } from '../../prose.ts';

/** Who worked with whom, and by which rule somebody is called. */
export const setting = (plate: Plate): readonly Node[] => [
  h(1, 'modellversuch', 'Der Modellversuch Haffland'),
  p(
    'Von Januar 2025 bis März 2026 haben 38 Praxen, zwei Kliniken und ein Zentrum miteinander gearbeitet. 642 Menschen mit Herzinsuffizienz nahmen teil, im Mittel 74 Jahre alt. Niemand musste ein eigenes Gerät mitbringen; Waage, Blutdruckmesser und ein Tablet kamen mit der Post und wurden von der Praxis erklärt.',
  ),
  h(2, 'aufbau', 'Aufbau'),
  p(
    'Das Zentrum steht zwischen den Beteiligten und ersetzt keinen von ihnen (',
    ref('abb-netz'),
    '). Es sieht jeden Morgen die Werte durch, ruft an, wenn etwas auffällt, und vermittelt den Rat der Klinik an die Praxis. Entscheidungen über die Behandlung trifft weiterhin die Praxis.',
  ),
  h(3, 'tag', 'Ein Tag im Zentrum'),
  ol(
    [
      b('Bis acht Uhr '),
      'sind die Werte der Nacht da. Fehlt einer, ruft das Zentrum an; meist ist nur der Akku leer.',
    ],
    [
      b('Bis zehn Uhr '),
      'hat eine Pflegefachperson alle Auffälligkeiten angesehen und eingeteilt:',
      ul(
        'grün: nichts zu tun,',
        'gelb: Anruf am selben Tag,',
        'rot: sofort die Praxis, notfalls den Rettungsdienst.',
      ),
    ],
    [b('Bis zwölf Uhr '), 'haben die Praxen Nachricht, und zwar in ihrem eigenen System.'],
    [b('Am Nachmittag '), 'ist Zeit für Telekonsile und für die, die neu dazukommen.'],
  ),
  figure(
    plate,
    {
      id: 'abb-netz',
      alt: 'Schema: Das telemedizinische Zentrum steht unten in der Mitte. Doppelpfeile verbinden es mit den Menschen zu Hause (Messwerte, Anruf), mit der Hausarztpraxis (Befund, Rückfrage) und mit der Klinik (Konsil, Dienstplan). Zuhause und Praxis verbindet das Gespräch, Praxis und Klinik die Überleitung.',
      credit: 'Eigene Darstellung',
    },
    'Wer mit wem verbunden ist: Das Zentrum vermittelt, es behandelt nicht',
  ),
  h(3, 'regel', 'Wann das Zentrum anruft'),
  p(
    'Die wichtigste Regel ist einfach: Nimmt das Gewicht innerhalb von drei Tagen um mehr als zwei Kilogramm zu, ruft jemand an. Aufgeschrieben sieht sie so aus; die Schwelle ',
    mono('grenze'),
    ' legt die Praxis für jede Person fest:',
  ),
  code(
    'python',
    'def anrufen(gewichte, grenze=2.0):',
    '    """Gewichte der letzten Tage in Kilogramm, das jüngste zuletzt."""',
    '    letzte = gewichte[-4:]',
    '    return letzte[-1] - min(letzte) > grenze',
  ),
  p(
    'Für die Güte einer solchen Regel zählen zwei Fragen: Wie viele Verschlechterungen erkennt sie, und wie oft schlägt sie umsonst an? Die Antwort auf die zweite gibt der positive Vorhersagewert ',
    tex('\\mathrm{PPV}', 'PPV'),
    ':',
  ),
  formulaBlock(
    'gl-ppv',
    '\\mathrm{PPV} = \\frac{p \\cdot s}{p \\cdot s + (1 - p)(1 - t)}',
    'PPV ist gleich p mal s, geteilt durch die Summe aus p mal s und eins minus p mal eins minus t',
  ),
  p(
    'Darin sind ',
    tex('p', 'p'),
    ' der Anteil der Tage mit einer Verschlechterung, ',
    tex('s', 's'),
    ' die Sensitivität und ',
    tex('t', 't'),
    ' die Spezifität. Selbst bei ',
    tex('s = 0{,}9', 's gleich 0,9'),
    ' und ',
    tex('t = 0{,}95', 't gleich 0,95'),
    ' ist bei ',
    tex('p = 0{,}02', 'p gleich 0,02'),
    ' nur etwa jeder vierte Alarm begründet. ',
    ref('gl-ppv'),
    ' erklärt, warum ohne Menschen, die einordnen, jedes System an seinen Fehlalarmen erstickt.',
    note(
      'fn-ppv',
      'Eingesetzt: ',
      tex(
        '0{,}018 / (0{,}018 + 0{,}049) \\approx 0{,}27',
        '0,018 geteilt durch die Summe aus 0,018 und 0,049 ist ungefähr 0,27',
      ),
      '. Die Werte für Sensitivität und Spezifität sind ',
      i('Annahmen'),
      ' zur Erläuterung.',
    ),
  ),
];
