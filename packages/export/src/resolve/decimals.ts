import type { Document } from '@eckpunkt/document';
import type { Language } from '../front.ts';
import { rewrite, withAttributes } from './rewrite.ts';

/**
 * In German a comma between digits begins the decimals. To LaTeX it is that of a list, and gets a
 * gap behind it, unless it stands in braces; people type `3,5`.
 */
export const withDecimals = (document: Document, language: Language): Document =>
  language === 'de'
    ? rewrite(document, (node) => {
        const latex: unknown = node.attrs?.['latex'];
        return typeof latex === 'string'
          ? [withAttributes(node, { latex: latex.replace(textOrComma, braced) })]
          : [node];
      })
    : document;

/** Words in a formula are set as words. */
const textOrComma = /\\(?:text\w*|mbox)\s*\{[^{}]*\}|(?<=\d),(?=\d)/g;

const braced = (found: string): string => (found === ',' ? '{,}' : found);
