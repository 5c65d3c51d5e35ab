/** All that is to be known about sources without citing them: light, and without citeproc. */
export type { CslDate, CslItem, CslName, CslValue } from './csl.ts';
export {
  BIBLIOGRAPHY_STYLES,
  DEFAULT_STYLE,
  type BibliographyStyle,
  type CitationForm,
  isBibliographyStyle,
  isNoteStyle,
} from './styles.ts';
export { FIELDS, type Field, type FieldKind, fieldsOf, isField, kindOf } from './fields.ts';
export { CITEPROC_NOTICE } from './notice.ts';
export { LOCATOR_LABELS, type LocatorLabel, isLocatorLabel } from './locators.ts';
export { REQUIRED_FIELDS, type OneOf, missingFields } from './required-fields.ts';
export { SOURCE_TYPES, type SourceType, isSourceType } from './source-types.ts';
export { DOI, doiIn } from './doi.ts';
export { nameOf, peopleOf, shortName, yearOf } from './short-name.ts';
export { type Judged, MAX_SOURCE, readCslItem } from './read-csl-item.ts';
