import type { CslElement } from './citeproc.ts';
import type { BibliographyStyle } from './styles.ts';

export type CitationLanguage = 'de' | 'en';

/** Short names for small files: the name, the attributes and the children of an element. */
interface Stored {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Stored | string)[];
}

type Load = () => Promise<{ readonly default: unknown }>;

/** A file for each style, so that nobody loads more than the one in which a paper cites. */
const styles: Readonly<Record<BibliographyStyle, Load | Readonly<Record<CitationLanguage, Load>>>> =
  {
    'din-1505-2': () => import('./csl/din-1505-2.json', { with: { type: 'json' } }),
    'din-1505-2-numeric': () => import('./csl/din-1505-2-numeric.json', { with: { type: 'json' } }),
    // The standard leaves the words open, and the styles have them written out.
    'iso-690': {
      de: () => import('./csl/iso-690-de.json', { with: { type: 'json' } }),
      en: () => import('./csl/iso-690-en.json', { with: { type: 'json' } }),
    },
    apa: () => import('./csl/apa.json', { with: { type: 'json' } }),
    dgps: () => import('./csl/dgps.json', { with: { type: 'json' } }),
    harvard: () => import('./csl/harvard.json', { with: { type: 'json' } }),
    'chicago-author-date': () =>
      import('./csl/chicago-author-date.json', { with: { type: 'json' } }),
    'chicago-notes': () => import('./csl/chicago-notes.json', { with: { type: 'json' } }),
    'juristische-zitierweise': () =>
      import('./csl/juristische-zitierweise.json', { with: { type: 'json' } }),
    vancouver: () => import('./csl/vancouver.json', { with: { type: 'json' } }),
    ama: () => import('./csl/ama.json', { with: { type: 'json' } }),
    'deutsches-aerzteblatt': () =>
      import('./csl/deutsches-aerzteblatt.json', { with: { type: 'json' } }),
    ieee: () => import('./csl/ieee.json', { with: { type: 'json' } }),
  };

const locales: Readonly<Record<CitationLanguage, Load>> = {
  de: () => import('./csl/locale-de-DE.json', { with: { type: 'json' } }),
  en: () => import('./csl/locale-en-GB.json', { with: { type: 'json' } }),
};

/** What citeproc looks into for every term that the other locale has none for. */
const fallback: Load = () => import('./csl/locale-en-US.json', { with: { type: 'json' } });

export interface StyleData {
  readonly style: CslElement;
  readonly locale: CslElement;
  readonly fallback: CslElement;
}

export async function loadStyle(
  style: BibliographyStyle,
  language: CitationLanguage,
): Promise<StyleData> {
  const load = styles[style];
  const [own, locale, other] = await Promise.all([
    elementIn(typeof load === 'function' ? load : load[language]),
    elementIn(locales[language]),
    elementIn(fallback),
  ]);
  const spoken = language === 'de' ? inGerman(locale) : locale;
  return { style: own, locale: spoken, fallback: other };
}

// A shape that no type can promise: the files lie beside this one.
const elementIn = async (load: Load) => unfold((await load()).default as Stored);

/** As citeproc wants it; an empty term is one without words, not one without content. */
function unfold({ n, a = {}, c = [] }: Stored): CslElement {
  const children = c.map((child) => (typeof child === 'string' ? child : unfold(child)));
  return { name: n, attrs: a, children: n === 'term' && children.length === 0 ? [''] : children };
}

/** Terms that the German locale still has in English; lawyers cite by Art. and Tit. */
const GERMAN: Readonly<Record<string, string>> = {
  'article-locator': 'Art.',
  'title-locator': 'Tit.',
  table: 'Tab.',
};

function inGerman(element: CslElement): CslElement {
  const german = element.name === 'term' && GERMAN[element.attrs['name'] ?? ''];
  if (german) return { ...element, children: [german] };
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : inGerman(child),
  );
  return { ...element, children };
}
