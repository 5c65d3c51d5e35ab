import { attributes } from './attributes.ts';
import type { Document, DocumentNode } from './document.ts';
import type { Author } from './nodes/author.ts';
import type { Funder } from './nodes/funder.ts';
import type { PaperLanguage } from './nodes/languages.ts';
import { DEFAULT_LICENCE, type LicenceCode } from './nodes/licence.ts';
import { textOf, titleOf } from './text.ts';

/** One abstract; its node holds the paragraphs. */
export interface Abstract {
  /** Null is the paper's own language. */
  readonly lang: PaperLanguage | null;
  readonly node: DocumentNode;
}

/** The keywords of one language, each once. */
export interface KeywordList {
  /** Null is the paper's own language. */
  readonly lang: PaperLanguage | null;
  readonly terms: readonly string[];
}

/** What stands before a paper's text, and travels into catalogues. */
export interface FrontMatter {
  readonly title: string;
  readonly subtitle: string;
  readonly abstracts: readonly Abstract[];
  /** In all languages, each once, for catalogues. */
  readonly keywords: readonly string[];
  readonly keywordLists: readonly KeywordList[];
  /** In the order of the byline, those without a name left out. */
  readonly authors: readonly Author[];
  /** Its content is the declaration. */
  readonly interests: DocumentNode | null;
  readonly funders: readonly Funder[];
  readonly licence: LicenceCode;
}

/** The front matter, wherever its parts stand. Of what there may be one, the first counts. */
export function frontMatter(document: Document): FrontMatter {
  const all = (type: string) => document.content.filter((node) => node.type === type);
  const spoken = (type: string) => all(type).filter((node) => textOf(node).trim() !== '');
  const [subtitle] = spoken('subtitle');
  const [licence] = all('licence');
  const keywordLists = keywordListsOf(spoken('keywords'));
  return {
    title: titleOf(document),
    subtitle: subtitle ? textOf(subtitle).trim() : '',
    abstracts: spoken('abstract').map((node) => ({ lang: langOf(node), node })),
    keywords: [...new Set(keywordLists.flatMap(({ terms }) => terms))],
    keywordLists,
    authors: all('author')
      .map((node) => attributes('author', node))
      .filter(hasName),
    interests: spoken('interests')[0] ?? null,
    funders: all('funder')
      .map((node) => attributes('funder', node))
      .filter(hasName),
    licence: licence ? attributes('licence', licence).code : DEFAULT_LICENCE,
  };
}

const langOf = (node: DocumentNode): PaperLanguage | null => attributes('abstract', node).lang;

/** Two lists in one language, as two people may have begun them, are one. */
function keywordListsOf(nodes: readonly DocumentNode[]): readonly KeywordList[] {
  const byLang = Map.groupBy(nodes, langOf);
  return [...byLang].map(([lang, lists]) => ({
    lang,
    terms: [...new Set(lists.flatMap((node) => termsOf(textOf(node))))],
  }));
}

const hasName = ({ name }: { readonly name: string }): boolean => name.trim() !== '';

/** A comma within brackets is part of the term: "Daten (roh, geprüft)". */
const termsOf = (line: string): readonly string[] =>
  line
    .split(/[,;](?![^(]*\))/u)
    .map((term) => term.trim())
    .filter((term) => term !== '');
