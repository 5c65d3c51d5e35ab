export { formatNames, type Format, type FormatName, type Tools, type Warning } from './format.ts';
export type { Front, Language, PaperInput } from './front.ts';
