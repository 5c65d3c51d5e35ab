import type { DocumentNode } from '@eckpunkt/document';
import type { PaperInput } from '../front.ts';
import { bites, diceOf, oneOf, some, type Dice } from './dice.ts';
import { pictures } from './full-paper.ts';
import { node, paper } from './papers.ts';
import { boxed, figure, images, leaves, prose, table, terms } from './random-blocks.ts';
import { hrefs, id, words } from './random-inline.ts';

function frontPart(dice: Dice): DocumentNode {
  const type = oneOf(dice, ['subtitle', 'keywords', 'interests', 'author', 'funder', 'abstract']);
  if (type === 'abstract') {
    const lang = oneOf(dice, [null, 'de', 'en']);
    return { ...node('abstract', words(dice, 'paragraph')), attrs: { lang } };
  }
  const attrs = {
    name: oneOf(dice, bites),
    organisation: oneOf(dice, bites),
    orcid: oneOf(dice, ['0000-0002-1825-0097', oneOf(dice, bites)]),
    role: oneOf(dice, ['author', 'editor', 'contributor']),
    grant: oneOf(dice, bites),
    sentence: oneOf(dice, bites),
    emblem: oneOf(dice, ['eu', null, ...images]),
    emblemAlt: oneOf(dice, bites),
  };
  return type === 'author' || type === 'funder' ? { type, attrs } : words(dice, type);
}

function block(dice: Dice): DocumentNode {
  const kind = dice(16);
  if (kind < 3) return { ...words(dice, 'heading'), attrs: headingOf(dice) };
  if (kind === 3) {
    const attrs = { id: id(dice), caption: oneOf(dice, bites), credit: oneOf(dice, bites) };
    return { ...table(dice), attrs };
  }
  if (kind < 6) return oneOf(dice, leaves(dice));
  if (kind < 8) return boxed(dice);
  if (kind === 8) return figure(dice);
  if (kind === 9) return terms(dice);
  return kind === 10 ? frontPart(dice) : prose(dice, 0);
}

const headingOf = (dice: Dice) => ({
  id: id(dice),
  level: 1 + dice(4),
  numbering: oneOf(dice, ['number', 'none', 'appendix']),
});

const source = (dice: Dice, at: number): DocumentNode => ({
  type: 'source',
  attrs: {
    id: `s${at}`,
    csl: {
      type: oneOf(dice, ['book', 'article-journal', 'webpage', 'legislation']),
      title: oneOf(dice, bites),
      author: [{ family: oneOf(dice, bites), given: oneOf(dice, bites) }],
      issued: { 'date-parts': [[1990 + dice(30)]] },
      URL: oneOf(dice, hrefs),
    },
  },
});

/** A paper that follows the schema in its nesting, and nothing else. */
export function randomPaper(seed: number): PaperInput {
  const dice = diceOf(seed);
  const say = (): string => some(dice, 3, () => oneOf(dice, bites)).join('');
  const style = oneOf(dice, ['din-1505-2', 'chicago-notes', 'vancouver', 'nonsense']);
  return paper(
    say(),
    [
      ...some(dice, 14, () => block(dice)),
      ...[0, 1, 2].map((at) => source(dice, at)),
      { type: 'bibliography', attrs: { style } },
    ],
    {
      group: say(),
      cluster: say(),
      note: say(),
      type: say(),
      language: oneOf(dice, ['de', 'en']),
    },
    pictures,
  );
}
