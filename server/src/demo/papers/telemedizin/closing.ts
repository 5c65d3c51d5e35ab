import { note, ref } from '../../apparatus.ts';
import { appendix, h, listOf, pageBreak, rule, unnumbered } from '../../blocks.ts';
import { bibliography } from '../../front.ts';
import { a, b, i, ol, p, type Node } from '../../prose.ts';
import { sources } from './sources.ts';

/** Thanks, the appendix, the lists and the sources. */
export const closing: readonly Node[] = [
  unnumbered('Dank'),
  p(
    'Wir danken allen, die in den Werkstätten mitgearbeitet haben, den Praxen, die geblieben sind, und denen, die gegangen sind und gesagt haben, warum. Rückmeldungen nimmt die ',
    a('Geschäftsstelle des Clusters', 'mailto:geschaeftsstelle@example.org'),
    ' entgegen.',
  ),
  rule,
  p(
    i('Alle Zahlen zum Küstenland und zum Modellversuch Haffland sind erfunden.'),
    ' Sie gehören zur Demonstration dieses Programms; Gesetze und Fachliteratur sind echt.',
  ),
  pageBreak,
  appendix('anhang-fragen', 'Fragen aus den Werkstätten'),
  p(
    'Diese Fragen wurden am häufigsten gestellt. Die Antworten geben den Stand vom Abschluss des Modellversuchs wieder.',
  ),
  h(2, 'fragen-menschen', 'Fragen von Teilnehmenden'),
  ol(
    [
      b('Sieht jemand in meine Wohnung? '),
      'Nein. Die Kamera ist aus, bis Sie ein Gespräch annehmen.',
    ],
    [
      b('Was passiert, wenn ich verreise? '),
      'Nehmen Sie das Gerät mit, oder melden Sie sich ab. Beides genügt.',
    ],
    [
      b('Wer forscht mit meinen Werten? '),
      'Nur die Hochschule Küstenland, und nur, wenn Sie zugestimmt haben. Wie lange was aufbewahrt wird, steht in ',
      ref('tab-daten'),
      '.',
    ],
  ),
  h(2, 'fragen-praxen', 'Fragen von Praxen'),
  ol(
    [
      b('Wie viel Zeit kostet es? '),
      'In den ersten Wochen zwei Stunden, später eine halbe Stunde in der Woche.',
      note(
        'fn-zeit',
        'Selbstauskunft von 31 Praxen; die Spanne reichte von ',
        b('zehn'),
        ' bis ',
        b('90 Minuten'),
        '.',
      ),
    ],
    [
      b('Wer haftet? '),
      'Für die Behandlung die Praxis, für das Durchsehen das Zentrum. Der Vertrag regelt es auf einer Seite.',
    ],
    [b('Können wir wieder aussteigen? '), 'Ja, zum Ende jedes Quartals.'],
  ),
  h(2, 'fragen-offen', 'Was wir nicht beantworten konnten'),
  p(
    'Niemand wusste, was geschieht, wenn die Fachärztin, die heute aus der Ferne rät, selbst in den Ruhestand geht. ',
    ref('r-hochschule'),
    ' ist ein Anfang, keine Antwort.',
  ),
  unnumbered('Verzeichnisse'),
  listOf('figures'),
  listOf('tables'),
  listOf('recommendations'),
  listOf('abbreviations'),
  ...sources,
  bibliography('apa'),
];
