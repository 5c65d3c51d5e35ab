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
export {
  BIBLIOGRAPHY_STYLES,
  DEFAULT_STYLE,
  type BibliographyAttributes,
  type BibliographyStyle,
} from './nodes/bibliography.ts';
export { CALLOUT_KINDS, type CalloutAttributes } from './nodes/callout.ts';
export type { CaseBoxAttributes } from './nodes/case-box.ts';
export {
  LOCATOR_LABELS,
  type CitationAttributes,
  type CitedItem,
  type LocatorLabel,
} from './nodes/citation.ts';
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
export { isCslItem, type CslItem, type SourceAttributes } from './nodes/source.ts';
export type { TableAttributes } from './nodes/table.ts';
export { FRAGMENT, draftFrom, emptyDraft, readDraft } from './draft.ts';
export { identify, randomId } from './identify.ts';
export { repair } from './repair.ts';
export { canonical, hash } from './canonical.ts';
export { retitle, revise } from './edit.ts';
export { check } from './check.ts';
export type { HouseOptions } from './check/house-rules.ts';
export type { Problem, ProblemCode } from './check/problem.ts';
export { outline, type OutlineEntry } from './outline.ts';
export { abstractOf, plainText, textOf, titleOf, wordCount } from './text.ts';
export { diff, type Change, type Standing } from './diff.ts';
export type { Span } from './diff/words.ts';
