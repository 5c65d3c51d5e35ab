import { a, abstract, b, h1, ol, p, paper, quote } from '../prose.ts';

/** The English statement of the demonstration, published as 1.0. */
export const secondaryUse = paper(
  'Secondary use of health data: a regional perspective',
  abstract(
    p(
      'Regional clusters sit between the hospital that holds the data and the European rules that open it. This statement asks for three things that would let smaller institutions take part: simple roles, funded preparation at the source, and answers that return to those who supplied the data.',
    ),
  ),
  h1('Our position'),
  p(
    'We welcome a common European framework for the secondary use of health data. Research on rare diseases, on care in sparsely populated areas and on the effects of prevention depends on data from many places, and no single institution in our region holds enough of it. A framework that every hospital can understand is better than a patchwork that only specialists can navigate.',
  ),
  p(
    'We are concerned, however, that rules written with large university hospitals in mind will leave out the majority of institutions that care for patients every day. A district hospital with two people in its information technology department cannot answer complex requests within tight deadlines. If it is obliged to do so without support, it will comply on paper and contribute little of value.',
  ),
  h1('Three requests'),
  ol(
    [
      b('Keep roles simple. '),
      'Smaller data holders should be able to delegate the handling of requests to a shared regional service, without giving up control over the decision itself.',
    ],
    [
      b('Fund preparation at the source. '),
      'Describing and cleaning data is skilled work. Funding programmes should pay for it directly, rather than for yet another platform on top of unprepared data.',
    ],
    [
      b('Return the answers. '),
      'Whoever supplied data should receive the results in a form that can be used in daily care. A contribution that never comes back is a contribution that will not be repeated.',
    ],
  ),
  h1('What we offer'),
  p(
    'The members of this cluster are prepared to test a shared regional service with a small number of institutions and to publish what they learn, including what did not work. We propose to begin with questions whose answers are counts and rates, since these can be produced without moving any individual record.',
  ),
  quote(p('A rule that only the largest can follow is not a common rule.')),
  p(
    'We invite other regions to compare experiences. Background on the European Health Data Space is available from the ',
    a('European Commission', 'https://health.ec.europa.eu'),
    '.',
  ),
);
