import type { Addressee, LicenceCode } from '@eckpunkt/document';
import type { Front, Language } from './front.ts';
import type { CalloutKind, Horizon } from './boxes.ts';
import type { ListKind } from './resolve/lists.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';

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
  readonly keywords: string;
  readonly editedBy: string;
  readonly withContributionsBy: string;
  readonly interests: string;
  readonly funding: string;
  readonly grant: string;
  readonly euEmblem: string;
  readonly licence: string;
  readonly licences: Readonly<Record<LicenceCode, string>>;
  readonly notes: string;
  readonly note: string;
  readonly backToText: string;
  readonly bibliography: string;
  readonly source: string;
  readonly figure: string;
  readonly formula: string;
  readonly noPicture: string;
  readonly callouts: Readonly<Record<CalloutKind, string>>;
  readonly caseBox: string;
  readonly place: string;
  readonly partners: string;
  readonly recommendation: string;
  readonly addressees: Readonly<Record<Addressee, string>>;
  readonly addressed: string;
  readonly field: string;
  readonly horizon: string;
  readonly horizons: Readonly<Record<Horizon, string>>;
  readonly lists: Readonly<Record<ListKind, string>>;
}

const languages: Readonly<Record<Language, Words>> = { de, en };

export const wordsOf = (language: Language): Words => languages[language];

/** The paper type as people call it. A cluster's own word for it comes as it is. */
export const typeName = ({ type, language }: Front): string =>
  wordsOf(language).types[type] ?? type;
