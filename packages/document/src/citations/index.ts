/**
 * Citations and bibliographies by citeproc. Heavy: an editor loads it when a paper cites, and runs
 * it in a worker, for the first time through a long paper takes seconds; a change takes
 * milliseconds. What is to be known about sources alone is in `@eckpunkt/document/sources`.
 */
export type { Cited } from './cited.ts';
export { type CitableSource, type Citer, type CiterOptions, type Entry, citer } from './citer.ts';
export type { Run } from './run.ts';
export type { CitationLanguage } from './style-data.ts';
