import type { FrontMatter } from '@eckpunkt/document';
import type { Brief, Briefs } from '../../briefs.ts';
import type { Byline, Person } from '../../byline.ts';
import { euFlagInline } from '../../emblem.ts';
import type { Language } from '../../front.ts';
import { fundingsOf, licenceOf, type Emblem, type Funding } from '../../imprint.ts';
import type { Walk } from '../../walk.ts';
import { wordsOf } from '../../words.ts';
import type { HtmlContext } from '../html.ts';
import { escapeHtml } from './escape.ts';

/** Who wrote it, with organisation and ORCID iD. */
export const byline = (bylines: readonly Byline[]): string =>
  `<div class="authors">\n${bylines.map(people).join('')}</div>\n`;

const people = ({ role, people: all }: Byline): string =>
  `${role === '' ? '' : `<p class="authors-role">${role}</p>\n`}<ul role="list">\n${all.map(person).join('')}</ul>\n`;

const person = (one: Person): string =>
  `<li><span class="author">${escapeHtml(one.name)}${orcid(one)}</span>${organisation(one)}</li>\n`;

const orcid = ({ name, orcid: address }: Person): string =>
  address === null
    ? ''
    : ` <a class="orcid" href="${address}" aria-label="ORCID iD: ${escapeHtml(name)}">ORCID</a>`;

const organisation = ({ organisation: name }: Person): string =>
  name === '' ? '' : `<span class="organisation">${escapeHtml(name)}</span>`;

/** Each abstract with the keywords of its language below it. */
export const briefs = ({ own, further }: Briefs, walk: Walk<string>): string =>
  [
    brief(own, walk, ''),
    ...further.map((each) => brief(each, walk, ` lang="${each.language}"`)),
  ].join('');

const brief = ({ language, abstract, keywords }: Brief, walk: Walk<string>, lang: string): string =>
  (abstract ? walk.one(abstract) : '') + keywordsIn(language, keywords, lang);

function keywordsIn(language: Language, terms: readonly string[], lang: string): string {
  if (terms.length === 0) return '';
  const list = terms.map((term) => `<li>${escapeHtml(term)}</li>`).join('');
  const name = wordsOf(language).keywords;
  return `<section class="keywords"${lang} aria-label="${name}">\n<h2>${name}</h2>\n<ul role="list">${list}</ul>\n</section>\n`;
}

/** What stands below the text: interests, funding, licence. Each is a section with a heading. */
export function imprint(
  matter: FrontMatter,
  interests: string,
  context: HtmlContext,
  language: Language,
): string {
  const { words } = context;
  const licence = licenceOf(matter, language);
  const name = escapeHtml(licence.name);
  const terms = licence.url === null ? name : `<a rel="license" href="${licence.url}">${name}</a>`;
  const fundings = fundingsOf(matter, language).map((each) => funding(each, context));
  return [
    interests && part('interests', words.interests, `<p>${interests}</p>\n`),
    fundings.length > 0 && part('funding', words.funding, fundings.join('')),
    part('licence', words.licence, `<p>${terms}</p>\n`),
  ]
    .filter(Boolean)
    .join('');
}

const part = (kind: string, name: string, inner: string): string =>
  `<section class="${kind}">\n<h2>${name}</h2>\n${inner}</section>\n`;

function funding({ name, sentence, emblem }: Funding, context: HtmlContext): string {
  const lines = [sentence, name].filter(Boolean).map((line) => `<p>${escapeHtml(line)}</p>\n`);
  return `<div class="funder">\n${emblem ? picture(emblem, context) : ''}<div>\n${lines.join('')}</div>\n</div>\n`;
}

function picture({ picture: hash, alt }: Emblem, { pictureAddress }: HtmlContext): string {
  if (hash === 'eu') return `${euFlagInline(escapeHtml(alt))}\n`;
  const address = pictureAddress(hash);
  return address === null
    ? ''
    : `<img class="emblem" src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">\n`;
}
