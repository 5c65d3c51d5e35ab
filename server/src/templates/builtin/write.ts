import type { DocumentNode } from '@eckpunkt/document';

const text = (words: string): readonly DocumentNode[] => [{ type: 'text', text: words }];

/** A hint to whoever writes; no format ever prints it. */
export const hint = (words: string): DocumentNode => ({ type: 'guidance', content: text(words) });

/** A part that the finished paper must have. */
export const part = (words: string): DocumentNode => ({
  type: 'heading',
  attrs: { level: 1, numbering: 'number', fixed: true },
  content: text(words),
});

/** A heading that authors may rename, move or take away. */
export const section = (words: string): DocumentNode => ({
  type: 'heading',
  attrs: { level: 2, numbering: 'number', fixed: false },
  content: text(words),
});

/** Where one begins to write. */
export const blank: DocumentNode = { type: 'paragraph' };

export const list = (items: number): DocumentNode => ({
  type: 'bulletList',
  content: Array.from({ length: items }, () => ({ type: 'listItem', content: [blank] })),
});

export const abstract: DocumentNode = { type: 'abstract', content: [blank] };

export const keywords: DocumentNode = { type: 'keywords' };

export const caseBox: DocumentNode = { type: 'caseBox', content: [blank] };

export const recommendation: DocumentNode = { type: 'recommendation', content: [blank] };
