import { Mark } from '@tiptap/core';

export const Underline = Mark.create({
  name: 'underline',
  parseHTML: () => [
    { tag: 'u' },
    {
      style: 'text-decoration',
      consuming: false,
      getAttrs: (style) => (style.includes('underline') ? {} : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['u', HTMLAttributes, 0],
});
