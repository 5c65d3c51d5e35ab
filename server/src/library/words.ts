import type { Language, PaperType } from '../papers/paper.ts';

interface Words {
  readonly types: Readonly<Record<PaperType, string>>;
  readonly skip: string;
  readonly home: string;
  readonly papers: string;
  readonly signIn: string;
  readonly mainNavigation: string;
  readonly otherLanguage: string;
  readonly feed: string;
  readonly madeWith: string;
  readonly startLead: (cluster: string) => string;
  readonly newest: string;
  readonly allPapers: string;
  readonly nothingPublished: string;
  readonly nothingPublishedHint: string;
  readonly nothingFound: string;
  readonly showAll: string;
  readonly count: (papers: number) => string;
  readonly filterByGroup: string;
  readonly filterByType: string;
  readonly all: string;
  readonly pages: string;
  readonly newer: string;
  readonly older: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly version: (number: string) => string;
  readonly asOf: string;
  readonly versionTerm: string;
  readonly publisher: string;
  readonly abstract: string;
  readonly contents: string;
  readonly download: string;
  readonly formats: Readonly<Record<string, string>>;
  readonly beingMade: string;
  readonly notMade: string;
  readonly about: string;
  readonly versions: string;
  readonly current: string;
  readonly thisVersion: string;
  readonly cite: string;
  readonly checksum: string;
  readonly checksumHint: string;
  readonly address: string;
  readonly language: string;
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly outdated: (number: string) => string;
  readonly toNewest: (number: string) => string;
  readonly toTop: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly notYet: string;
  readonly notYetHint: string;
  readonly toPaper: string;
}

const de: Words = {
  types: {
    position_paper: 'Positionspapier',
    key_points: 'Eckpunktepapier',
    white_paper: 'Whitepaper',
    recommendations: 'Handlungsempfehlung',
    discussion_paper: 'Diskussionspapier',
    statement: 'Stellungnahme',
    strategy: 'Strategie',
  },
  skip: 'Zum Inhalt springen',
  home: 'Startseite',
  papers: 'Papiere',
  signIn: 'Anmelden',
  mainNavigation: 'Hauptnavigation',
  otherLanguage: 'English',
  feed: 'Neue Papiere als Feed (Atom)',
  madeWith: 'Veröffentlicht mit Eckpunkt',
  startLead: (cluster) =>
    `Hier veröffentlicht ${cluster}, was seine Arbeitsgruppen gemeinsam erarbeitet und beschlossen haben: zum Lesen, Herunterladen und Zitieren.`,
  newest: 'Neu erschienen',
  allPapers: 'Alle Papiere',
  nothingPublished: 'Noch ist kein Papier veröffentlicht.',
  nothingPublishedHint: 'Sobald eine Arbeitsgruppe ihr erstes Papier freigibt, steht es hier.',
  nothingFound: 'Zu dieser Auswahl gibt es kein Papier.',
  showAll: 'Alle Papiere zeigen',
  count: (papers) => (papers === 1 ? '1 Papier' : `${papers} Papiere`),
  filterByGroup: 'Gruppe',
  filterByType: 'Art',
  all: 'Alle',
  pages: 'Seiten',
  newer: 'Neuere',
  older: 'Ältere',
  pageOf: (page, pages) => `Seite ${page} von ${pages}`,
  version: (number) => `Version ${number}`,
  asOf: 'Stand',
  versionTerm: 'Version',
  publisher: 'Herausgeber',
  abstract: 'Zusammenfassung',
  contents: 'Inhalt',
  download: 'Herunterladen',
  formats: { pdf: 'PDF', docx: 'Word', html: 'HTML', md: 'Markdown' },
  beingMade: 'wird erzeugt',
  notMade: 'nicht verfügbar',
  about: 'Über dieses Papier',
  versions: 'Versionen',
  current: 'aktuell',
  thisVersion: 'diese Seite',
  cite: 'Zitiervorschlag',
  checksum: 'Prüfsumme',
  checksumHint: 'SHA-256 des Textes; er ändert sich nie.',
  address: 'Adresse',
  language: 'Sprache',
  languageNames: { de: 'Deutsch', en: 'Englisch' },
  outdated: (number) =>
    `Sie lesen eine ältere Version. Inzwischen ist Version ${number} erschienen.`,
  toNewest: (number) => `Zu Version ${number}`,
  toTop: 'Nach oben',
  notFound: 'Diese Seite gibt es nicht.',
  notFoundHint:
    'Vielleicht ist die Adresse unvollständig. Veröffentlichte Papiere behalten ihre Adresse für immer; Sie finden sie alle in der Liste.',
  notYet: 'Die Datei wird gerade erzeugt.',
  notYetHint: 'Das dauert meist nur wenige Sekunden. Laden Sie diese Seite dann noch einmal.',
  toPaper: 'Zum Papier',
};

const en: Words = {
  types: {
    position_paper: 'Position paper',
    key_points: 'Key-points paper',
    white_paper: 'White paper',
    recommendations: 'Recommendations',
    discussion_paper: 'Discussion paper',
    statement: 'Statement',
    strategy: 'Strategy',
  },
  skip: 'Skip to content',
  home: 'Home',
  papers: 'Papers',
  signIn: 'Sign in',
  mainNavigation: 'Main navigation',
  otherLanguage: 'Deutsch',
  feed: 'New papers as a feed (Atom)',
  madeWith: 'Published with Eckpunkt',
  startLead: (cluster) =>
    `Here ${cluster} publishes what its working groups have written and agreed on together: to read, to download, to cite.`,
  newest: 'Recently published',
  allPapers: 'All papers',
  nothingPublished: 'No paper has been published yet.',
  nothingPublishedHint: 'As soon as a working group releases its first paper, it will appear here.',
  nothingFound: 'There is no paper for this selection.',
  showAll: 'Show all papers',
  count: (papers) => (papers === 1 ? '1 paper' : `${papers} papers`),
  filterByGroup: 'Group',
  filterByType: 'Type',
  all: 'All',
  pages: 'Pages',
  newer: 'Newer',
  older: 'Older',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  version: (number) => `Version ${number}`,
  asOf: 'As of',
  versionTerm: 'Version',
  publisher: 'Publisher',
  abstract: 'Abstract',
  contents: 'Contents',
  download: 'Download',
  formats: { pdf: 'PDF', docx: 'Word', html: 'HTML', md: 'Markdown' },
  beingMade: 'being made',
  notMade: 'not available',
  about: 'About this paper',
  versions: 'Versions',
  current: 'current',
  thisVersion: 'this page',
  cite: 'How to cite',
  checksum: 'Checksum',
  checksumHint: 'SHA-256 of the text, which never changes.',
  address: 'Address',
  language: 'Language',
  languageNames: { de: 'German', en: 'English' },
  outdated: (number) =>
    `You are reading an older version. Version ${number} has been published since.`,
  toNewest: (number) => `Go to version ${number}`,
  toTop: 'Back to top',
  notFound: 'There is no such page.',
  notFoundHint:
    'Perhaps the address is incomplete. Published papers keep their address for ever; you find them all in the list.',
  notYet: 'The file is being made.',
  notYetHint: 'This usually takes a few seconds. Load this page again then.',
  toPaper: 'To the paper',
};

/** What the public pages say, in both languages, complete by type. */
export const words: Readonly<Record<Language, Words>> = { de, en };
