import type { Funder, FrontMatter, LicenceCode } from '@eckpunkt/document';
import { clean } from './clean.ts';
import { pictureHash } from './figures.ts';
import type { Language } from './front.ts';
import { hasVisible } from './text.ts';
import { wordsOf } from './words.ts';

/** Who paid, ready to be written in any format. */
export interface Funding {
  /** "BMBF, Förderkennzeichen: 01AB2345", or the name alone. */
  readonly name: string;
  /** The obligatory sentence, word for word; empty where there is none. */
  readonly sentence: string;
  readonly emblem: Emblem | null;
}

export interface Emblem {
  /** The flag of the European Union, which comes along, or the hash of a picture. */
  readonly picture: 'eu' | (string & {});
  readonly alt: string;
}

export const fundingsOf = ({ funders }: FrontMatter, language: Language): readonly Funding[] =>
  funders.map((funder) => fundingOf(funder, language)).filter(isTold);

const isTold = ({ name, sentence, emblem }: Funding): boolean =>
  name !== '' || sentence !== '' || emblem !== null;

function fundingOf(funder: Funder, language: Language): Funding {
  const words = wordsOf(language);
  const grant = said(funder.grant) && `${words.grant}: ${said(funder.grant)}`;
  return {
    name: [said(funder.name), grant].filter(Boolean).join(', '),
    sentence: said(funder.sentence),
    emblem: emblemOf(funder, language),
  };
}

function emblemOf({ name, emblem, emblemAlt }: Funder, language: Language): Emblem | null {
  const picture = emblem === 'eu' ? emblem : pictureHash(emblem);
  if (picture === null) return null;
  const own = emblem === 'eu' ? wordsOf(language).euEmblem : said(name);
  return { picture, alt: said(emblemAlt) || own || wordsOf(language).figure };
}

const said = (text: string): string => (hasVisible(text) ? clean(text).trim() : '');

export interface LicenceNotice {
  readonly name: string;
  /** Null where all rights are reserved. */
  readonly url: string | null;
}

const creativeCommons: Readonly<Record<LicenceCode, string | null>> = {
  'CC-BY-4.0': 'licenses/by/4.0',
  'CC-BY-SA-4.0': 'licenses/by-sa/4.0',
  'CC-BY-ND-4.0': 'licenses/by-nd/4.0',
  'CC0-1.0': 'publicdomain/zero/1.0',
  'all-rights-reserved': null,
};

export function licenceOf({ licence }: FrontMatter, language: Language): LicenceNotice {
  const path = creativeCommons[licence];
  const name = wordsOf(language).licences[licence];
  return { name, url: path && `https://creativecommons.org/${path}/deed.${language}` };
}
