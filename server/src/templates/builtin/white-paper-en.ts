import {
  abstract,
  blank,
  caseBox,
  hint,
  keywords,
  part,
  recommendation,
  section,
} from './write.ts';

export const whitePaperEn = [
  abstract,
  hint(
    'Abstract: half a page that can be understood by itself: the problem, how you went about it, the main findings, the main recommendations. Write it last. For readers at home you can add a second one in German.',
  ),
  keywords,
  hint('Keywords: five to eight, separated by commas.'),
  hint(
    'How to use this template: a white paper explains a subject thoroughly and shows by examples what can be done; twelve to thirty pages. Hints like this one are never printed; delete them when you no longer need them. The six main headings must stay and need text below them; everything else you may rename, move or leave out.',
  ),
  part('Introduction'),
  section('Occasion'),
  hint(
    'Which development makes the subject urgent? Begin with something that one can picture: a number, a case, a place.',
  ),
  blank,
  section('Whom this white paper is for'),
  hint(
    'Who should read it, and what can that person decide or do afterwards? Also say how it came about and who took part.',
  ),
  blank,
  part('State of affairs'),
  hint(
    'What is known, what does the law say, who is responsible, who pays? Every statement that is not common knowledge needs a source. Rows of numbers belong in a table with a header row, connections in a figure with an alternative text.',
  ),
  blank,
  part('Analysis'),
  hint(
    'Where does it get stuck, and why? Arrange by fields of action, not by organisations. Keep visibly apart what you have observed and what you conclude from it.',
  ),
  section('Field of action 1'),
  blank,
  section('Field of action 2'),
  blank,
  part('From practice'),
  hint(
    'Two to four examples of half a page to a page each. Fill in name, place and partners in the box, and answer: what was the problem? What was done? What did it bring, and how was that measured? What would one do differently today? Have the people concerned approve the text.',
  ),
  caseBox,
  caseBox,
  hint('What do the examples show together? One paragraph that connects them.'),
  blank,
  part('Recommendations'),
  hint(
    'Who should do what, and by when? Each recommendation must follow from the analysis or an example; refer to that place (a cross-reference follows when things are moved). Make a box of its own for each, with addressee, field of action and horizon.',
  ),
  recommendation,
  recommendation,
  part('Outlook'),
  hint(
    'What happens next, and how will one see in three years whether it worked? Methods, long tables and questionnaires belong in an appendix: set the numbering of its heading to “appendix”.',
  ),
  blank,
];
