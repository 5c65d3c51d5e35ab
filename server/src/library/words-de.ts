import type { PaperType } from '../papers/paper.ts';
import type { PublicFormat } from '../publishing/formats.ts';

export const de = {
  types: {
    position_paper: 'Positionspapier',
    key_points: 'Eckpunktepapier',
    white_paper: 'Whitepaper',
    recommendations: 'Handlungsempfehlung',
    discussion_paper: 'Diskussionspapier',
    statement: 'Stellungnahme',
    strategy: 'Strategie',
  } satisfies Record<PaperType, string>,
  skip: 'Zum Inhalt springen',
  papers: 'Papiere',
  signIn: 'Anmelden',
  mainNavigation: 'Hauptnavigation',
  otherLanguage: 'English',
  feed: 'Neue Papiere als Feed (Atom)',
  madeWith: 'Veröffentlicht mit Eckpunkt',
  startTitle: 'Was wir gemeinsam vertreten',
  startLead: (cluster: string | null) =>
    `Hier veröffentlichen die Arbeitsgruppen ${cluster ? `von ${cluster}` : 'mehrerer Cluster'}, was sie zusammen erarbeitet und beschlossen haben. Jedes Papier bleibt unter seiner Adresse, in jeder Version.`,
  newest: 'Neu erschienen',
  allPapers: 'Alle Papiere',
  nothingPublished: 'Noch ist kein Papier veröffentlicht.',
  nothingPublishedHint: 'Sobald eine Arbeitsgruppe ihr erstes Papier freigibt, steht es hier.',
  nothingFound: 'Zu dieser Auswahl gibt es kein Papier.',
  showAll: 'Alle Papiere zeigen',
  count: (papers: number) => (papers === 1 ? '1 Papier' : `${papers} Papiere`),
  filterByGroup: 'Gruppe',
  filterByType: 'Art',
  all: 'Alle',
  pages: 'Seiten',
  newer: 'Neuere',
  older: 'Ältere',
  pageOf: (page: number, pages: number) => `Seite ${page} von ${pages}`,
  version: (number: string) => `Version ${number}`,
  asOf: 'Stand',
  versionTerm: 'Version',
  publisher: 'Herausgeber',
  abstract: 'Zusammenfassung',
  contents: 'Inhalt',
  download: 'Herunterladen',
  formats: { pdf: 'PDF', docx: 'Word', html: 'HTML', md: 'Markdown' } satisfies Record<
    PublicFormat,
    string
  >,
  furtherFormats: 'Weitere Formate',
  beingMade: 'wird erzeugt',
  notMade: 'nicht verfügbar',
  about: 'Über dieses Papier',
  versions: 'Versionen',
  current: 'aktuell',
  cite: 'Zitiervorschlag',
  citeAs: 'Für Ihre Literaturverwaltung',
  checksum: 'Prüfsumme',
  checksumHint:
    'SHA-256 über den Text dieser Version: Schon ein einziges anderes Zeichen ergäbe eine andere.',
  outdated: (number: string) =>
    `Sie lesen eine ältere Version. Inzwischen ist Version ${number} erschienen.`,
  toNewest: (number: string) => `Zu Version ${number}`,
  notFound: 'Diese Seite gibt es nicht.',
  notFoundHint:
    'Vielleicht ist die Adresse unvollständig. Veröffentlichte Papiere behalten ihre Adresse für immer; Sie finden sie alle in der Liste.',
  away: 'Die Papiere sind gerade nicht erreichbar.',
  awayHint: 'Es ist nichts verloren. Versuchen Sie es in einem Augenblick noch einmal.',
  notYet: 'Die Datei wird gerade erzeugt.',
  notYetHint: 'Das dauert meist nur wenige Sekunden.',
  askAgain: 'Datei noch einmal abrufen',
  toPaper: 'Zum Papier',
};

/** What the public pages say; every language says all of it. */
export type Words = typeof de;
