import type { FrontMatter } from '@eckpunkt/document';
import { fundingsOf, licenceOf, type Funding } from '../imprint.ts';
import { bylinesOf } from '../byline.ts';
import type { Front, PaperInput } from '../front.ts';
import type { Parts } from '../parts.ts';
import type { Walk } from '../walk.ts';
import type { PandocContext } from '../writers/pandoc.ts';
import {
  attributes,
  element,
  inlines,
  paragraph,
  strong,
  type Elements,
  type Json,
} from '../writers/pandoc/elements.ts';

/** What stands below the text: who paid, interests, licence, where it can be found. */
export function imprintOf(
  { front }: PaperInput,
  matter: FrontMatter,
  { interests }: Parts,
  walk: Walk<Elements>,
  context: PandocContext,
): Elements {
  const { words } = context;
  const licence = licenceOf(matter, front.language);
  const name = inlines(licence.name);
  const terms = licence.url === null ? name : [link(licence.url, name)];
  return [
    element('HorizontalRule'),
    ...fundingsOf(matter, front.language).map((each) => funding(each, context)),
    ...orcidsOf(matter, front),
    ...(interests ? [fact(words.interests, walk.inside(interests))] : []),
    ...(front.note ? [fact(words.changes, inlines(front.note))] : []),
    fact(words.licence, terms),
    fact(words.address, [link(front.url, inlines(front.url))]),
  ];
}

/** How to tell whoever wrote it from others of the same name. */
const orcidsOf = (matter: FrontMatter, front: Front): Elements =>
  bylinesOf(matter, front)
    .flatMap(({ people }) => people)
    .flatMap(({ name, orcid }) =>
      orcid === null
        ? []
        : [fact('ORCID iD', [...inlines(`${name}, `), link(orcid, inlines(orcid))])],
    );

const fact = (name: string, value: Elements): Json =>
  paragraph(strong(`${name}:`), [element('Space')], value);

const link = (address: string, inner: Elements): Json =>
  element('Link', [attributes(), inner, [address, '']]);

function funding({ name, sentence, emblem }: Funding, { words, ...context }: PandocContext): Json {
  const isInside = context.dialect.pictures !== 'beside';
  const target = emblem && isInside && context.pictureTarget(emblem.picture);
  const said = inlines([sentence, name].filter(Boolean).join(' '));
  if (!emblem || !target) return fact(words.funding, said);
  const picture = element('Image', [
    attributes({ pairs: { width: '15%' } }),
    inlines(context.dialect.alt(emblem.alt)),
    [target, ''],
  ]);
  return fact(words.funding, [picture, element('Space'), ...said]);
}
