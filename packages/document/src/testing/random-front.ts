import type { DocumentNode } from '../document.ts';
import * as build from './build.ts';
import { randomInline } from './random-inline.ts';
import { sentence, word } from './random-words.ts';
import type { Random } from './random.ts';

/** Some parts of the front matter, each at most once but for authors. */
export function randomFront(random: Random): readonly DocumentNode[] {
  const parts = [
    build.node('subtitle', [sentence(random)]),
    build.abstract(build.p(randomInline(random))),
    build.node('keywords', ['Algen; Daten, Wald'], { lang: 'de' }),
    author(random),
    author(random),
    build.node('interests', [randomInline(random)]),
    build.node('funder', [], { name: word(random), emblem: 'eu', sentence: sentence(random) }),
    build.node('licence', [], { code: 'CC0-1.0' }),
  ];
  return parts.filter(() => random.chance(0.4));
}

const author = (random: Random) =>
  build.node('author', [], {
    name: word(random),
    kind: random.pick(['person', 'group']),
    orcid: '0000-0002-1825-0097',
  });
