import { abstractOf, titleOf, type Document } from '@eckpunkt/document';

/** The longest title that the API takes, and that lists show. */
export const MAX_TITLE = 300;

/** Text as a table keeps it: PostgreSQL takes no NUL, and no list shows a control character. */
const inOneLine = (text: string) =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .toWellFormed()
    .trim();

/** The draft's title as lists show it: in one line, and not longer than a title can be. */
export const listTitle = (document: Document) => inOneLine(titleOf(document)).slice(0, MAX_TITLE);

/** The draft's abstract for lists, or null where it has none. */
export const listAbstract = (document: Document) => inOneLine(abstractOf(document)) || null;
