import { abstractIn, author, funder, interests, keywords, licence, subtitle } from '../../front.ts';
import * as people from '../../people.ts';
import type { Node } from '../../prose.ts';

export const TITLE = 'Nah trotz Entfernung';

/** The iD that ORCID itself shows as its example: it belongs to nobody. */
const EXAMPLE_ORCID = '0000-0002-1825-0097';

/** Byline, abstracts in two languages, interests, funder and licence. */
export const front: readonly Node[] = [
  subtitle('Telemedizin als Teil der Regelversorgung zwischen Küste und Seenland'),
  author({
    kind: 'group',
    name: 'Leuchtturm Telemedizin im ländlichen Raum',
    organisation: 'Gesundheitscluster Küstenland',
  }),
  author({ ...people.nowak, orcid: EXAMPLE_ORCID }),
  author(people.krueger),
  author(people.member),
  author({ ...people.petersen, role: 'contributor' }),
  author({ ...people.office, role: 'editor' }),
  abstractIn(
    'de',
    'Wer zwischen Küste und Seenland herzkrank wird, fährt im Mittel fast eine Stunde in die kardiologische Praxis und wartet fünf Wochen. Der Modellversuch Haffland hat gezeigt, dass ein telemedizinisches Zentrum beides verändert: Rat kam nach fünf Tagen, und zwei von drei Wegen entfielen.',
    'Dieses Whitepaper fasst zusammen, was dafür nötig war, was es kostet und was schiefging. Es gibt sieben Empfehlungen und sagt, woran sich in fünf Jahren messen lässt, ob sie getragen haben.',
  ),
  abstractIn(
    'en',
    'People with heart disease between the coast and the lakes travel close to an hour to see a cardiologist, after waiting five weeks. The Haffland pilot changed both: advice came within five days, and two journeys out of three were spared.',
    'This white paper sums up what it took, what it costs and what went wrong. It makes seven recommendations and says how, in five years, anyone can tell whether they held.',
  ),
  keywords('de', 'Telemedizin, ländlicher Raum, Herzinsuffizienz, Telekonsil, Regelversorgung'),
  keywords('en', 'telemedicine, rural health, heart failure, teleconsultation, standard care'),
  interests(
    'Katarzyna Nowak arbeitet bei der Telemed Küste GmbH, die das Zentrum des Modellversuchs technisch betreibt. Thomas Krüger hat für die Teilnahme seiner Praxis eine Aufwandsentschädigung erhalten. Die übrigen Beteiligten erklären, dass keine Interessenkonflikte bestehen.',
  ),
  funder({
    name: 'Europäischer Fonds für regionale Entwicklung (EFRE)',
    grant: 'KL-2024-017',
    emblem: 'eu',
    emblemAlt: 'Emblem der Europäischen Union: zwölf goldene Sterne im Kreis auf blauem Grund',
    sentence: 'Kofinanziert von der Europäischen Union',
  }),
  licence('CC-BY-4.0'),
];
