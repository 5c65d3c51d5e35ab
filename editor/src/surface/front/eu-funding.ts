import type { PaperLanguage } from '@eckpunkt/document';
import type { Attributes } from '../blocks/change-attributes.ts';

/** As the Union prescribes them; words of the paper, hence in its language. */
const prescribed = {
  de: {
    name: 'Europäische Union',
    sentence: 'Kofinanziert von der Europäischen Union',
    emblemAlt: 'Emblem der Europäischen Union',
  },
  en: {
    name: 'European Union',
    sentence: 'Co-funded by the European Union',
    emblemAlt: 'Emblem of the European Union',
  },
} as const satisfies Record<PaperLanguage, Attributes>;

/** The Union's emblem brings its words along, wherever nobody has written others. */
export function withEuEmblem(funder: Attributes, language: PaperLanguage): Attributes {
  const missing = Object.entries(prescribed[language]).filter(([name]) => funder[name] === '');
  return { emblem: 'eu', ...Object.fromEntries(missing) };
}
