import { source } from '../../front.ts';

// Laws and works that exist, cited with what is known of them for certain; and reports of the
// demonstration's own cluster, which exist nowhere else.

const person = (family: string, given: string) => ({ family, given });
/** As journals list them: the family name, and initials behind the first space. */
const people = (list: string) =>
  list.split(', ').map((name) => {
    const [family = '', ...initials] = name.split(' ');
    return person(family, initials.map((initial) => `${initial}.`).join(' '));
  });
const body = (literal: string) => ({ literal });
const on = (...parts: number[]) => ({ 'date-parts': [parts] });

const CLUSTER = {
  publisher: 'Gesundheitscluster Küstenland',
  'publisher-place': 'Haffstadt',
  language: 'de',
};

const law = [
  source('dvg', {
    type: 'legislation',
    title: 'Gesetz für eine bessere Versorgung durch Digitalisierung und Innovation',
    'title-short': 'Digitale-Versorgung-Gesetz',
    'container-title': 'BGBl. I',
    page: '2562',
    issued: on(2019, 12, 9),
  }),
  source('digig', {
    type: 'legislation',
    title: 'Gesetz zur Beschleunigung der Digitalisierung des Gesundheitswesens',
    'title-short': 'Digital-Gesetz',
    'container-title': 'BGBl. 2024 I Nr. 101',
    issued: on(2024, 3, 22),
  }),
  source('dsgvo', {
    type: 'regulation',
    title: 'Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung)',
    'title-short': 'Datenschutz-Grundverordnung',
    'container-title': 'ABl. L 119 vom 4.5.2016, S. 1',
    issued: on(2016, 4, 27),
  }),
  source('ehds', {
    type: 'regulation',
    title: 'Verordnung (EU) 2025/327 über den europäischen Gesundheitsdatenraum',
    'title-short': 'EHDS-Verordnung',
    'container-title': 'ABl. L, 2025/327 vom 5.3.2025',
    issued: on(2025, 2, 11),
  }),
];

const research = [
  source('koehler2018', {
    type: 'article-journal',
    author: people(
      'Koehler F, Koehler K, Deckwart O, Prescher S, Wegscheider K, Kirwan B-A, Winkler S, Vettorazzi E, Bruch L, Oeff M, Zugck C, Doerr G, Naegele H, Störk S, Butter C, Sechtem U, Angermann C, Gola G, Prondzinsky R, Edelmann F, Spethmann S, Schellong S M, Schulze P C, Bauersachs J, Wellge B, Schoebel C, Tajsic M, Dreger H, Anker S D, Stangl K',
    ),
    title:
      'Efficacy of telemedical interventional management in patients with heart failure (TIM-HF2): a randomised, controlled, parallel-group, unmasked trial',
    'container-title': 'The Lancet',
    volume: '392',
    issue: '10152',
    page: '1047–1057',
    issued: on(2018),
    DOI: '10.1016/S0140-6736(18)31880-4',
    language: 'en',
  }),
  source('greenhalgh2017', {
    type: 'article-journal',
    author: people(
      'Greenhalgh T, Wherton J, Papoutsi C, Lynch J, Hughes G, A’Court C, Hinder S, Fahy N, Procter R, Shaw S',
    ),
    title:
      'Beyond Adoption: A New Framework for Theorizing and Evaluating Nonadoption, Abandonment, and Challenges to the Scale-Up, Spread, and Sustainability of Health and Care Technologies',
    'container-title': 'Journal of Medical Internet Research',
    volume: '19',
    issue: '11',
    page: 'e367',
    issued: on(2017),
    DOI: '10.2196/jmir.8775',
    language: 'en',
  }),
  source('hart1971', {
    type: 'article-journal',
    author: [person('Hart', 'Julian Tudor')],
    title: 'The inverse care law',
    'container-title': 'The Lancet',
    volume: '297',
    issue: '7696',
    page: '405–412',
    issued: on(1971),
    DOI: '10.1016/S0140-6736(71)92410-X',
    language: 'en',
  }),
  source('wootton2012', {
    type: 'article-journal',
    author: [person('Wootton', 'Richard')],
    title: 'Twenty years of telemedicine in chronic disease management – an evidence synthesis',
    'container-title': 'Journal of Telemedicine and Telecare',
    volume: '18',
    issue: '4',
    page: '211–220',
    issued: on(2012),
    DOI: '10.1258/jtt.2012.120219',
    language: 'en',
  }),
  source('rogers2003', {
    type: 'book',
    author: [person('Rogers', 'Everett M.')],
    title: 'Diffusion of Innovations',
    edition: '5',
    publisher: 'Free Press',
    'publisher-place': 'New York',
    issued: on(2003),
    language: 'en',
  }),
];

const standards = [
  source('who2019', {
    type: 'report',
    author: [body('World Health Organization')],
    title:
      'WHO guideline: recommendations on digital interventions for health system strengthening',
    publisher: 'World Health Organization',
    'publisher-place': 'Genf',
    issued: on(2019),
    language: 'en',
  }),
  source('iso14971', {
    type: 'standard',
    author: [body('DIN')],
    title: 'Medizinprodukte – Anwendung des Risikomanagements auf Medizinprodukte',
    number: 'DIN EN ISO 14971:2020-07',
    publisher: 'Deutsches Institut für Normung',
    issued: on(2020),
    language: 'de',
  }),
  source('wcag22', {
    type: 'webpage',
    author: [body('W3C')],
    title: 'Web Content Accessibility Guidelines (WCAG) 2.2',
    publisher: 'World Wide Web Consortium',
    issued: on(2023, 10, 5),
    URL: 'https://www.w3.org/TR/WCAG22/',
    language: 'en',
  }),
];

const ours = [
  source('wege2025', {
    type: 'dataset',
    author: [body('Gesundheitscluster Küstenland')],
    title: 'Erreichbarkeit der ambulanten Versorgung: Wegezeiten nach Gemeinden',
    version: '2.0',
    issued: on(2025),
    ...CLUSTER,
  }),
  source('haffland2026', {
    type: 'report',
    author: [person('Nowak', 'Katarzyna'), person('Krüger', 'Thomas')],
    title: 'Fünfzehn Monate Telekonsil: Auswertung des Modellversuchs Haffland',
    genre: 'Abschlussbericht',
    issued: on(2026),
    ...CLUSTER,
  }),
  source('petersen2025', {
    type: 'chapter',
    author: [person('Petersen', 'Maren')],
    title: 'Was Pflegende von der Ferne erwarten',
    editor: [body('AG Fachkräfte und Bildung')],
    'container-title': 'Arbeiten in der Gesundheitswirtschaft: Ein Werkstattband',
    page: '41–58',
    issued: on(2025),
    ...CLUSTER,
  }),
];

export const sources = [...law, ...research, ...standards, ...ours];
