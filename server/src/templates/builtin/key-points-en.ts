import { abstract, blank, hint, keywords, list, part, recommendation } from './write.ts';

export const keyPointsEn = [
  abstract,
  hint('Abstract: two or three sentences. What is the core that the group has agreed on?'),
  keywords,
  hint('Keywords: three to six, separated by commas.'),
  hint(
    'How to use this template: a key-points paper records what has been agreed before everything is worked out; two to four pages. Hints like this one are never printed; delete them when you no longer need them. The four main headings must stay and need text below them.',
  ),
  part('What this is about'),
  hint(
    'The subject, the occasion and the task of the group in ten lines at most. Draw the line, too: what is this paper not about?',
  ),
  blank,
  part('Our key points'),
  hint(
    'One point an item, each a whole sentence that one can agree or disagree with. “Strengthen digitalisation” is not a key point; “By 2030 every clinic in the state can pass on findings electronically” is one. Five to ten are enough.',
  ),
  list(3),
  part('What follows from them'),
  hint(
    'What would have to happen for the key points to come true? Make a box of its own for each recommendation, and state whom it addresses.',
  ),
  recommendation,
  part('Open questions'),
  hint(
    'Where does the group still disagree, what has to be examined, and who sees to it by when? Naming an open question is better than covering it up.',
  ),
  blank,
];
