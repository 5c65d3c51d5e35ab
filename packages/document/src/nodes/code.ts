import { Mark } from '@tiptap/core';

/**
 * Code within a line. It excludes no other mark: where one person makes a word bold and another
 * makes it code, both are right, and an editor would throw away what a stricter schema refuses.
 */
export const Code = Mark.create({
  name: 'code',
  code: true,
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: ({ HTMLAttributes }) => ['code', HTMLAttributes, 0],
});
