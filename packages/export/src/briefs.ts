import type { DocumentNode, FrontMatter } from '@eckpunkt/document';
import { languageOf } from './attributes.ts';
import { clean } from './clean.ts';
import type { Language } from './front.ts';
import { hasVisible } from './text.ts';
import type { Parts } from './parts.ts';

/** A paper in brief, in one language: what it says, and by which words it is found. */
export interface Brief {
  readonly language: Language;
  readonly abstract: DocumentNode | null;
  readonly keywords: readonly string[];
}

export interface Briefs {
  /** In the paper's language; may be empty. */
  readonly own: Brief;
  /** In other languages, and whatever else there is too many of. */
  readonly further: readonly Brief[];
}

/** Abstracts and keywords put together by language: each list stands with its own abstract. */
export function briefsOf(
  { abstract, furtherAbstracts }: Parts,
  matter: FrontMatter,
  language: Language,
): Briefs {
  const terms = termsByLanguage(matter, language);
  /** A second abstract in the same language does not get the same keywords once more. */
  const takeTerms = (of: Language): readonly string[] => {
    const taken = terms.get(of) ?? [];
    terms.delete(of);
    return taken;
  };
  const brief = (of: Language, node: DocumentNode | null): Brief => ({
    language: of,
    abstract: node,
    keywords: takeTerms(of),
  });
  const own = brief(language, abstract);
  const further = furtherAbstracts.map((node) => brief(paperLanguage(node, language), node));
  const withoutAbstract = [...terms.keys()].map((of) => brief(of, null));
  return { own, further: [...further, ...withoutAbstract] };
}

/** Both lists of a language that is named once and meant once as the paper's own are one. */
function termsByLanguage(
  { keywordLists }: FrontMatter,
  language: Language,
): Map<Language, readonly string[]> {
  const byLanguage = new Map<Language, readonly string[]>();
  for (const { lang, terms } of keywordLists) {
    const of = lang ?? language;
    const all = [...(byLanguage.get(of) ?? []), ...terms.map((term) => clean(term).trim())];
    byLanguage.set(of, [...new Set(all)].filter(hasVisible));
  }
  return new Map([...byLanguage].filter(([, terms]) => terms.length > 0));
}

function paperLanguage(node: DocumentNode, fallback: Language): Language {
  const lang = languageOf(node);
  return lang === 'de' || lang === 'en' ? lang : fallback;
}
