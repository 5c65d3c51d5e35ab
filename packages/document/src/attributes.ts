import type { AbbreviationAttributes } from './nodes/abbreviation.ts';
import type { Attributes } from './document.ts';
import type { Author } from './nodes/author.ts';
import type { BibliographyAttributes } from './nodes/bibliography.ts';
import type { CalloutAttributes } from './nodes/callout.ts';
import type { CaseBoxAttributes } from './nodes/case-box.ts';
import type { CitationAttributes } from './nodes/citation.ts';
import type { CodeBlockAttributes } from './nodes/code-block.ts';
import type { ContentsListAttributes } from './nodes/contents-list.ts';
import type { CrossReferenceAttributes } from './nodes/cross-reference.ts';
import type { FigureAttributes } from './nodes/figure.ts';
import type { FormulaBlockAttributes } from './nodes/formula-block.ts';
import type { FormulaAttributes } from './nodes/formula.ts';
import type { Funder } from './nodes/funder.ts';
import type { HeadingAttributes } from './nodes/heading.ts';
import type { LanguageAttributes } from './nodes/language.ts';
import type { Licence } from './nodes/licence.ts';
import type { PartAttributes } from './nodes/languages.ts';
import type { RecommendationAttributes } from './nodes/recommendation.ts';
import type { SourceAttributes } from './nodes/source.ts';
import type { TableAttributes } from './nodes/table.ts';
import { mendAttributes } from './repair/attributes.ts';
import { schema } from './schema.ts';

/** What nodes and marks carry beside their content, as far as it means something to a reader. */
export interface AttributesByName {
  readonly abbreviation: AbbreviationAttributes;
  readonly abstract: PartAttributes;
  readonly author: Author;
  readonly bibliography: BibliographyAttributes;
  readonly callout: CalloutAttributes;
  readonly caseBox: CaseBoxAttributes;
  readonly citation: CitationAttributes;
  readonly codeBlock: CodeBlockAttributes;
  readonly contentsList: ContentsListAttributes;
  readonly crossReference: CrossReferenceAttributes;
  readonly figure: FigureAttributes;
  readonly formula: FormulaAttributes;
  readonly formulaBlock: FormulaBlockAttributes;
  readonly funder: Funder;
  readonly heading: HeadingAttributes;
  readonly keywords: PartAttributes;
  readonly language: LanguageAttributes;
  readonly licence: Licence;
  readonly recommendation: RecommendationAttributes;
  readonly source: SourceAttributes;
  readonly table: TableAttributes;
}

interface Holder {
  readonly attrs?: Attributes | undefined;
}

/**
 * The attributes of a node or mark of this kind, whatever it came from: what is missing or wrong
 * is what `repair` would put there, so that the types hold.
 */
export function attributes<Name extends keyof AttributesByName>(
  name: Name,
  holder: Holder,
): AttributesByName[Name];
export function attributes(name: string, { attrs = {} }: Holder): Attributes {
  const type = schema.nodes[name] ?? schema.marks[name];
  return type ? mendAttributes(type, attrs) : attrs;
}
