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
export { HEADING_LEVELS, type HeadingLevel } from './nodes/heading.ts';
export { isAllowedHref } from './nodes/link.ts';
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
