import { cite, note, ref, sub, tex, u } from '../../apparatus.ts';
import { figure, h, quoteOf, type Plate } from '../../blocks.ts';
import { p, type Node } from '../../prose.ts';
import { gridOf, th } from '../../tables.ts';

/** What came of it, in figures that compare. */
export const results = (plate: Plate): readonly Node[] => [
  h(2, 'ergebnisse', 'Ergebnisse'),
  p(
    'Ob Telemedizin bei chronischen Erkrankungen nützt, war lange umstritten; noch 2012 war die Studienlage schwach und widersprüchlich ',
    cite('wootton2012', { page: '211', prefix: 'so' }),
    '. Für die Herzinsuffizienz hat eine große deutsche Studie sie geklärt: Mit Betreuung aus der Ferne verloren die Teilnehmenden im Jahr weniger Tage durch ungeplante Krankenhausaufenthalte oder Tod als ohne ',
    cite('koehler2018', { page: '1047' }),
    '. Der Modellversuch fragte deshalb nicht mehr, ob es wirkt, sondern ob es sich hier umsetzen lässt. Die Antwort steht in ',
    ref('tab-ergebnisse'),
    ' und ',
    ref('abb-wartezeit'),
    '.',
  ),
  gridOf(
    {
      id: 'tab-ergebnisse',
      caption: 'Ergebnisse nach fünfzehn Monaten',
      credit: 'Quelle: Abschlussbericht des Modellversuchs; Angaben für 642 Teilnehmende',
    },
    [
      th('Merkmal', { rowspan: 2 }),
      th('Haffland', { colspan: 2 }),
      th('Vergleich', { colspan: 2 }),
    ],
    [th('Beginn'), th('Ende'), th('Beginn'), th('Ende')],
    [th('Tage bis zum fachärztlichen Rat'), '35', '5', '34', '33'],
    [th('Wege zur Kardiologie je Jahr'), '3,1', '1,0', '3,0', '2,9'],
    [th('Krankenhaustage je Jahr'), '9,4', '7,2', '9,1', '9,0'],
    [th('Fühlen sich gut begleitet (in %)'), '48', '81', '51', '50'],
  ),
  p(
    'Aus fünf Wochen wurden fünf Tage. Der Rückgang begann im zweiten Monat und war nach einem Jahr abgeschlossen ',
    cite('haffland2026', { page: '23', suffix: 'mit allen Einzelwerten' }),
    '. Die Vergleichsregion änderte sich in dieser Zeit kaum.',
    note(
      'fn-vergleich',
      'Verglichen wurde mit einem Landkreis ähnlicher Größe und ',
      u('ohne'),
      ' Zentrum. Die Zuteilung war nicht zufällig; die Zahlen belegen einen Zusammenhang, keine Ursache.',
    ),
  ),
  figure(
    plate,
    {
      id: 'abb-wartezeit',
      alt: 'Liniendiagramm der Tage bis zur fachärztlichen Einschätzung über fünfzehn Monate. Mit Überweisung bleibt die Zeit zwischen 32 und 35 Tagen. Mit Telekonsil fällt sie von 35 Tagen über 26, 16, 9 und 6 auf 5 Tage.',
      credit: 'Eigene Darstellung; Daten: Modellversuch Haffland',
    },
    'Tage bis zur fachärztlichen Einschätzung, mit Überweisung und mit Telekonsil',
  ),
  p(
    'Entfallene Wege sparen auch Abgase. Bei im Mittel 61 Kilometern je Hin- und Rückweg und 642 Teilnehmenden sind es rund 82.000 Kilometer im Jahr, in der Größenordnung von zwölf Tonnen CO',
    sub('2'),
    '. Das ist ein erfreulicher Nebeneffekt und kein Grund, ein Zentrum zu bauen.',
    note(
      'fn-co2',
      'Gerechnet mit 150 Gramm je Kilometer: ',
      tex(
        '82\\,000 \\cdot 0{,}15\\,\\mathrm{kg} = 12{,}3\\,\\mathrm{t}',
        '82.000 mal 0,15 Kilogramm gleich 12,3 Tonnen',
      ),
      '.',
    ),
  ),
  quoteOf(
    'Früher habe ich auf den Termin gewartet und gehofft, dass nichts passiert. Jetzt ruft morgens jemand an, bevor ich selbst merke, dass etwas nicht stimmt.',
    'Teilnehmerin, 79 Jahre, aus den Gesprächen zum Abschluss des Modellversuchs',
  ),
];
