import type { Front, Language } from './front.ts';

/** The words that formats add to a paper, in the paper's language. */
export interface Words {
  readonly abstract: string;
  readonly contents: string;
  readonly table: string;
  readonly version: string;
  readonly asOf: string;
  readonly address: string;
  readonly aboutThisVersion: string;
  readonly changes: string;
  readonly cite: string;
  /** Page numbers in the running footer, as in `3 von 12`. */
  readonly of: string;
  readonly types: Readonly<Record<string, string>>;
}

const de: Words = {
  abstract: 'Zusammenfassung',
  contents: 'Inhalt',
  table: 'Tabelle',
  version: 'Version',
  asOf: 'Stand',
  address: 'Adresse',
  aboutThisVersion: 'Zu dieser Version',
  changes: 'Änderungen',
  cite: 'Zitiervorschlag',
  of: 'von',
  types: {
    position_paper: 'Positionspapier',
    key_points: 'Eckpunktepapier',
    white_paper: 'Whitepaper',
    recommendations: 'Handlungsempfehlung',
    discussion_paper: 'Diskussionspapier',
    statement: 'Stellungnahme',
    strategy: 'Strategie',
  },
};

const en: Words = {
  abstract: 'Abstract',
  contents: 'Contents',
  table: 'Table',
  version: 'Version',
  asOf: 'As of',
  address: 'Address',
  aboutThisVersion: 'About this version',
  changes: 'Changes',
  cite: 'Suggested citation',
  of: 'of',
  types: {
    position_paper: 'Position paper',
    key_points: 'Key-points paper',
    white_paper: 'White paper',
    recommendations: 'Recommendations',
    discussion_paper: 'Discussion paper',
    statement: 'Statement',
    strategy: 'Strategy',
  },
};

const languages: Readonly<Record<Language, Words>> = { de, en };

export const wordsOf = (language: Language): Words => languages[language];

/** The paper type as people call it. A cluster's own word for it comes as it is. */
export const typeName = ({ type, language }: Front): string =>
  wordsOf(language).types[type] ?? type;
