import type { CitableSource } from './citer.ts';
import type { Cited } from './cited.ts';
import type { Run } from './run.ts';

/** Numbers that look random and are the same again for the same seed. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const NAMES = ['Müller', 'Arndt', 'von Berg', 'Çelik', 'Nowak', 'O’Neill', 'Yılmaz', 'Zander'];

/** Sources of which many share names and years, so that a style has to tell them apart. */
export const someSources = (count: number): readonly CitableSource[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `source-${index}`,
    csl: {
      type: index % 3 === 0 ? 'book' : 'article-journal',
      title: `Versorgung auf dem Land, Teil ${index}`,
      author: [index % 8, (index * 3) % 7].map((at, place) => ({
        family: NAMES[at],
        given: place === 0 ? 'Anna' : `Bert ${'ABC'[index % 3]}.`,
      })),
      issued: { 'date-parts': [[2000 + (index % 11), 5]] },
      'container-title': `Zeitschrift ${index % 17}`,
      volume: String(index % 40),
      page: `${index}-${index + 9}`,
      publisher: 'Verlag am Hafen',
      'publisher-place': 'Rostock',
      DOI: `10.1000/${index}`,
    },
  }));

/** A citation of one or two of so many sources. */
export function someCitation(random: (below: number) => number, sources: number): Cited {
  const items = Array.from({ length: 1 + random(2) }, () => ({
    source: `source-${random(sources)}`,
    ...(random(2) === 0 && { locator: String(1 + random(300)) }),
    ...(random(5) === 0 && { prefix: 'vgl.' }),
  }));
  return { items };
}

/** As in a style that cites in notes. */
export const numbered = (citations: readonly Cited[]): readonly Cited[] =>
  citations.map((citation, index) => ({ ...citation, note: index + 1 }));

export const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
