import { abbr, cite, note, ref, tex } from '../../apparatus.ts';
import { callout, formulaBlock, h } from '../../blocks.ts';
import { b, i, p, type Node, ul } from '../../prose.ts';
import { gridOf, th } from '../../tables.ts';

/** What it costs, who pays, and what happens with the data. */
export const costs: readonly Node[] = [
  h(1, 'kosten', 'Was es kostet und was es bringt'),
  p(
    'Ein Zentrum für rund 2.000 Menschen kostet im Jahr etwa 1,9 Millionen Euro. Den größten Teil machen Menschen aus, nicht Maschinen (',
    ref('tab-kosten'),
    '). Wer an dieser Stelle spart, bekommt ein System, das Alarme erzeugt und niemanden, der ihnen nachgeht.',
  ),
  gridOf(
    {
      id: 'tab-kosten',
      caption: 'Jährliche Kosten eines Zentrums für 2.000 Teilnehmende, in tausend Euro',
      credit: 'Eigene Berechnung auf der Grundlage des Modellversuchs, Preise von 2026',
    },
    [th('Posten'), th('Erstes Jahr'), th('Danach'), th('Anteil danach (in %)')],
    [th('Pflegefachpersonen (14 Stellen)'), '980', '1.010', '53'],
    [th('Ärztlicher Dienst (3 Stellen)'), '420', '430', '23'],
    [th('Geräte und Versand'), '610', '190', '10'],
    [th('Betrieb und Schnittstellen'), '310', '180', '9'],
    [th('Fortbildung und Begleitung'), '140', '90', '5'],
    [th('Summe'), '2.460', '1.900', '100'],
  ),
  h(2, 'rechnung', 'Eine einfache Rechnung'),
  p('Dem stehen vermiedene Krankenhaustage gegenüber. Je Person und Jahr ergibt sich der Saldo'),
  formulaBlock(
    'gl-saldo',
    'S = \\Delta d \\cdot k - \\frac{K}{n}',
    'S ist gleich Delta d mal k minus groß K geteilt durch n',
  ),
  p(
    'mit den vermiedenen Tagen ',
    tex('\\Delta d', 'Delta d'),
    ', den Kosten eines Tages ',
    tex('k', 'k'),
    ', den Kosten des Zentrums ',
    tex('K', 'groß K'),
    ' und der Zahl der Teilnehmenden ',
    tex('n', 'n'),
    '. Mit 2,1 vermiedenen Tagen, 620 Euro je Tag und den Zahlen aus ',
    ref('tab-kosten'),
    ' ist ',
    tex('S \\approx 352', 'S ungefähr 352'),
    ' Euro. Schon bei 1,5 vermiedenen Tagen bliebe davon wenig übrig.',
    note(
      'fn-saldo',
      'Bei 1,5 Tagen: ',
      tex('1{,}5 \\cdot 620 - 950 = -20', '1,5 mal 620 minus 950 gleich minus 20'),
      '. Der Wert der eingesparten ',
      i('Lebenszeit'),
      ' ist in keiner der beiden Rechnungen enthalten.',
    ),
  ),
  callout(
    'note',
    p(
      'Wer spart und wer bezahlt, sind hier verschiedene Stellen: Die Kosten entstehen im ambulanten Bereich, die Einsparung im stationären. Solange das so bleibt, rechnet sich ein Zentrum für alle zusammen und für niemanden allein.',
    ),
  ),
  h(1, 'daten', 'Daten, Sicherheit, Zugang'),
  h(2, 'datennutzung', 'Wer die Daten sieht'),
  p(
    'Die Werte gehören in die Akte der Praxis und in die ',
    abbr('ePA', 'elektronische Patientenakte'),
    '. Das Zentrum behält sie so lange, wie es behandelt. Für die Forschung werden sie erst nach Einwilligung und ohne Namen genutzt, beschrieben nach den ',
    abbr('FAIR', 'auffindbar, zugänglich, verbindbar, nachnutzbar'),
    '-Grundsätzen.',
    note(
      'fn-einwilligung',
      'Im Modellversuch haben 87 % eingewilligt. Die häufigste Rückfrage war, ',
      b('wer'),
      ' forscht; siehe ',
      ref('anhang-fragen'),
      '.',
    ),
  ),
  h(3, 'aufbewahrung', 'Wie lange was aufbewahrt wird'),
  gridOf(
    {
      id: 'tab-daten',
      caption: 'Arten von Daten, Ort und Frist',
      credit: 'Datenschutzkonzept des Modellversuchs (Auszug)',
    },
    [th('Art'), th('Wo'), th('Wer'), th('Wie lange')],
    [
      th('Messwerte', { rowspan: 2 }),
      'Zentrum',
      'Pflege, Ärztin',
      'bis drei Monate nach Ende der Betreuung',
    ],
    ['Praxis', 'Behandelnde', 'zehn Jahre nach Abschluss der Behandlung'],
    [th('Gesprächsnotizen'), 'Praxis', 'Behandelnde', 'zehn Jahre nach Abschluss der Behandlung'],
    [th('Bild und Ton'), 'nirgends', 'niemand', 'werden nicht aufgezeichnet'],
  ),
  h(2, 'zugang', 'Für alle nutzbar'),
  p(
    'Wer schlecht sieht, zittert oder wenig Deutsch spricht, braucht Telemedizin eher mehr als andere. Die Anwendungen des Modellversuchs wurden nach den ',
    abbr('WCAG', 'Richtlinien für barrierefreie Webinhalte'),
    ' geprüft ',
    cite('wcag22'),
    '; die größten Hürden lagen aber vor dem Bildschirm:',
  ),
  ul(
    'Passwörter. Wir haben sie durch eine Karte ersetzt, die man auflegt.',
    'Wörter. „Diastolisch“ versteht niemand; „der untere Wert“ verstehen alle.',
    [
      'Einsamkeit. Für manche war das Gerät das Einzige, was an diesem Tag etwas von ihnen wollte.',
      note(
        'fn-besuch',
        'Das Zentrum ruft seither einmal in der Woche auch ',
        i('ohne Anlass'),
        ' an. Es ist die am besten bewertete Leistung des Modellversuchs.',
      ),
    ],
  ),
];
