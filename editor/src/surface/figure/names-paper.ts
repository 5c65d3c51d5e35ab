import { Node as TiptapNode, type AnyExtension } from '@tiptap/core';

/** What shows a picture says on the clipboard to which paper it belongs. */
export const namesPaper =
  (paperId: string) =>
  (extension: AnyExtension): AnyExtension => {
    const hasPicture = ['figure', 'funder'].includes(extension.name);
    if (!hasPicture || !(extension instanceof TiptapNode)) return extension;
    return extension.extend({
      renderHTML({ node, HTMLAttributes }) {
        const attributes = { ...HTMLAttributes, 'data-paper': paperId };
        return this.parent?.({ node, HTMLAttributes: attributes }) ?? ['div', attributes];
      },
    });
  };
