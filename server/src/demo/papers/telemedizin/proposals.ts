import { cite, note, ref } from '../../apparatus.ts';
import { figure, h, recommendation, type Plate } from '../../blocks.ts';
import { b, i, p, type Node, ul } from '../../prose.ts';

const recommendations: readonly Node[] = [
  h(2, 'dauerhaft', 'Dauerhaft finanzieren'),
  recommendation(
    { id: 'r-verguetung', addressees: ['self_government'], field: 'Vergütung', horizon: 'short' },
    p(
      'Kassen und Kassenärztliche Vereinigung schließen einen Rahmenvertrag über die Leistungen telemedizinischer Zentren, der ',
      b('ohne Ablaufdatum'),
      ' gilt und jährlich geprüft wird.',
    ),
    p('Er vergütet das Durchsehen und Anrufen, nicht das Gerät.'),
  ),
  recommendation(
    {
      id: 'r-land',
      addressees: ['state', 'federal'],
      field: 'Krankenhausplanung',
      horizon: 'medium',
    },
    p(
      'Das Land nimmt drei Zentren in seine Planung auf und setzt sich beim Bund dafür ein, dass Einsparungen im Krankenhaus den Zentren zugerechnet werden können (',
      ref('gl-saldo'),
      ').',
    ),
  ),
  h(2, 'vorort', 'Vor Ort verankern'),
  recommendation(
    { id: 'r-kommune', addressees: ['municipality'], field: 'Daseinsvorsorge', horizon: 'short' },
    p(
      'Jede Gemeinde ohne Praxis stellt einen Raum, in dem Videosprechstunden stattfinden können: warm, ungestört, mit fester Leitung und jemandem, der die Tür aufschließt.',
    ),
  ),
  recommendation(
    { id: 'r-klinik', addressees: ['clinic'], field: 'Dienstplanung', horizon: 'short' },
    p('Kliniken planen Zeit für Telekonsile fest im Dienst ein:'),
    ul(
      'täglich eine Stunde je Fachgebiet,',
      'mit Vertretung bei Urlaub und Krankheit,',
      'als Arbeitszeit, nicht als Gefälligkeit.',
    ),
  ),
  h(2, 'koennen', 'Können aufbauen'),
  recommendation(
    {
      id: 'r-hochschule',
      addressees: ['university', 'other'],
      addresseeOther: 'Pflegeschulen',
      field: 'Aus- und Weiterbildung',
      horizon: 'medium',
    },
    p(
      'Hochschulen und Pflegeschulen entwickeln gemeinsam einen Ausbildungsgang für die Arbeit im Zentrum. Wer ihn abschließt, darf mehr entscheiden und verdient mehr ',
      cite('petersen2025', { page: '52–54', prefix: 'so auch' }),
      '.',
    ),
  ),
  recommendation(
    { id: 'r-firmen', addressees: ['company'], field: 'Schnittstellen', horizon: 'short' },
    p(
      'Hersteller legen offen, wie Werte aus ihren Geräten in die Systeme der Praxen kommen. Wer das nicht tut, wird bei Beschaffungen nicht berücksichtigt.',
    ),
  ),
  recommendation(
    {
      id: 'r-auswertung',
      addressees: ['state', 'university'],
      field: 'Begleitforschung',
      horizon: 'long',
    },
    p(
      'Eine unabhängige Auswertung begleitet den Aufbau fünf Jahre lang und veröffentlicht jährlich, auch wenn die Ergebnisse enttäuschen. Nach ihr richtet sich, ob es weitere Zentren gibt.',
    ),
  ),
];

const plan = (plate: Plate): readonly Node[] => [
  h(1, 'fahrplan', 'Fahrplan bis 2031'),
  p(
    'Nicht alles geht zugleich. ',
    ref('abb-fahrplan'),
    ' zeigt, was aufeinander aufbaut: Ohne Rahmenvertrag (',
    ref('r-verguetung'),
    ') findet niemand Personal, und ohne Personal hilft auch kein zweites Zentrum.',
  ),
  figure(
    plate,
    {
      id: 'abb-fahrplan',
      alt: 'Zeitplan von 2027 bis 2031 in vier Zeilen. Regeln: Rahmenvertrag bis Mitte 2028, Vergütung bis Ende 2029. Zentren: erstes Zentrum ab Mitte 2027, zwei weitere bis Ende 2030. Menschen: Fortbildung bis Mitte 2029, danach ein eigener Ausbildungsgang. Nachweis: begleitende Auswertung von 2028 bis 2030, Entscheidung Mitte 2031.',
      credit: 'Eigene Darstellung',
    },
    'Was wann geschieht, und was aufeinander aufbaut',
  ),
  p(
    'Am Ende steht eine Entscheidung. Wir schlagen vor, sie schon jetzt an Bedingungen zu knüpfen, damit später niemand das Ziel dorthin verschiebt, wo man gerade steht:',
  ),
  ul(
    'Neun von zehn Anfragen sind binnen sieben Tagen fachärztlich beantwortet.',
    'Die Krankenhaustage je Person sinken um mindestens 1,6 im Jahr.',
    'Vier von fünf Teilnehmenden fühlen sich gut begleitet.',
    'Mindestens zwei Drittel der Praxen machen mit, auch auf den Inseln.',
  ),
  p(
    'Werden zwei der vier Bedingungen verfehlt, empfehlen wir, den Aufbau anzuhalten.',
    note(
      'fn-halt',
      'Dieser Satz war der am längsten beratene des Papiers. Er wurde mit ',
      i('einer'),
      ' Gegenstimme angenommen; vgl. ',
      ref('fn-werkstatt'),
      '.',
    ),
  ),
];

/** What somebody should do, and when. */
export const proposals = (fahrplan: Plate): readonly Node[] => [
  h(1, 'empfehlungen', 'Empfehlungen'),
  p(
    'Die folgenden Empfehlungen bauen auf ',
    ref('modellversuch'),
    ' und der Rechnung in ',
    ref('kosten'),
    ' auf. Jede nennt, wer handeln soll und bis wann: kurzfristig heißt in zwei Jahren, mittelfristig in fünf, langfristig danach.',
  ),
  ...recommendations,
  ...plan(fahrplan),
];
