import { abstract, blank, hint, keywords, part, recommendation } from './write.ts';

export const positionPaperEn = [
  abstract,
  hint(
    'Abstract: write it last. In three to five sentences: what is this about, what do you ask for, and of whom? Many people read nothing else.',
  ),
  keywords,
  hint('Keywords: three to six, separated by commas. People will find the paper by them.'),
  hint(
    'How to use this template: hints like this one are never printed; delete them when you no longer need them. The five main headings belong in every position paper and need text below them. A good position paper has four to eight pages.',
  ),
  part('Occasion and aim'),
  hint(
    'Why do you speak up now? Name the occasion (a bill, a funding programme, a development in the region) and say in one sentence what this paper is meant to achieve. Half a page is enough.',
  ),
  blank,
  part('Where things stand'),
  hint(
    'What is the case? Describe the situation so that even somebody who does not share your demands can agree. Give a source for every figure, and always say for which year and which area it holds.',
  ),
  blank,
  part('Our position'),
  hint(
    'What do you think is right, and why? One thought a paragraph: first the statement, then the reasons. Answer the strongest objection that you know of.',
  ),
  blank,
  part('Recommendations'),
  hint(
    'Who should do what, and by when? Make a box of its own for each recommendation; it gets its number (R1, R2 …) by itself. State whom it addresses and how soon. Three to seven recommendations are read, twenty are not.',
  ),
  recommendation,
  part('Next steps'),
  hint(
    'What will your group contribute itself, and what happens after publication? Also say whom readers can turn to.',
  ),
  blank,
];
