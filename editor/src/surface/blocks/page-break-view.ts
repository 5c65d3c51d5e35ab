import type { NodeViewRenderer } from '@tiptap/core';
import { element } from './element.ts';
import type { BlockWords } from './words.ts';

/** Where a new page begins in print. */
export const pageBreakView =
  ({ pageBreak }: BlockWords): NodeViewRenderer =>
  () => ({ dom: element('div', 'page-break', element('span', '', pageBreak)) });
