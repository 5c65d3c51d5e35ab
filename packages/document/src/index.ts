export type { Attributes, Document, DocumentMark, DocumentNode } from './document.ts';
export { idOf } from './document.ts';
export {
  SCHEMA_VERSION,
  blockNames,
  extensions,
  isMarkName,
  isNodeName,
  marks,
  nodes,
  schema,
  type MarkName,
  type NodeName,
} from './schema.ts';
export { ADDRESSEES, HORIZONS, type Addressee } from './nodes/recommendation.ts';
export type { RecommendationAttributes } from './nodes/recommendation.ts';
export type { AbbreviationAttributes } from './nodes/abbreviation.ts';
export { AUTHOR_KINDS, AUTHOR_ROLES, type Author } from './nodes/author.ts';
export type { BibliographyAttributes } from './nodes/bibliography.ts';
export { CALLOUT_KINDS, type CalloutAttributes } from './nodes/callout.ts';
export type { CaseBoxAttributes } from './nodes/case-box.ts';
export type { CitationAttributes, CitedItem } from './nodes/citation.ts';
export type { CodeBlockAttributes } from './nodes/code-block.ts';
export { CONTENTS_LISTS, type ContentsListAttributes } from './nodes/contents-list.ts';
export type { CrossReferenceAttributes } from './nodes/cross-reference.ts';
export { FIGURE_SCALES, isFigureHash, type FigureAttributes } from './nodes/figure.ts';
export type { FormulaAttributes } from './nodes/formula.ts';
export type { FormulaBlockAttributes } from './nodes/formula-block.ts';
export type { Funder } from './nodes/funder.ts';
export {
  HEADING_LEVELS,
  HEADING_NUMBERINGS,
  type HeadingAttributes,
  type HeadingLevel,
} from './nodes/heading.ts';
export type { LanguageAttributes } from './nodes/language.ts';
export {
  PASSAGE_LANGUAGES,
  isPassageLanguage,
  type PaperLanguage,
  type PassageLanguage,
} from './nodes/languages.ts';
export { DEFAULT_LICENCE, LICENCES, type Licence, type LicenceCode } from './nodes/licence.ts';
export { isAllowedHref } from './nodes/link.ts';
export type { SourceAttributes } from './nodes/source.ts';
export type { TableAttributes } from './nodes/table.ts';
export { FRAGMENT, draftFrom, emptyDraft, readDraft } from './draft.ts';
export { identify, randomId } from './identify.ts';
export { repair } from './repair.ts';
export { canonical, canonicalJson, hash } from './canonical.ts';
export { mend, retitle, revise } from './edit.ts';
export { breaksSchema, presentable } from './strange.ts';
export { check } from './check.ts';
export { excerptAt } from './check/excerpt.ts';
export type { HouseOptions } from './check/rule.ts';
export type { Problem, ProblemCode } from './check/problem.ts';
export { attributes, type AttributesByName } from './attributes.ts';
export { frontMatter, type Abstract, type FrontMatter, type KeywordList } from './front-matter.ts';
export { numbering, type NumberedPart } from './numbering.ts';
export {
  numberer,
  type Countable,
  type Numbered,
  type NumberedKind,
} from './numbering/numberer.ts';
export { referenceText, titleReference } from './words.ts';
export {
  citationsOf,
  figuresOf,
  incompleteSources,
  sourcesOf,
  unusedSources,
  type PaperSource,
} from './sources.ts';
export { orcidIn } from './orcid.ts';
export { outline, type OutlineEntry } from './outline.ts';
export { abstractOf, plainText, textOf, titleOf, wordCount } from './text.ts';
export { diff, type Change, type Standing } from './diff.ts';
export type { Span, SpanObject } from './diff/words.ts';
