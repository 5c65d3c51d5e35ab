import { mergeAttributes } from '@tiptap/core';
import type { DOMOutputSpec } from '@tiptap/pm/model';

interface Rendered {
  readonly HTMLAttributes: Record<string, unknown>;
}

/**
 * How a node of ours looks in HTML, for the clipboard: an element that says which node it is, so
 * that it comes back as the same. Before the rules of others, which take every `p` or `section`.
 */
export const tagged = (tag: string, name: string) => ({
  parseHTML: () => [rule(tag, name)],
  renderHTML: ({ HTMLAttributes }: Rendered): DOMOutputSpec => [
    tag,
    named(name, HTMLAttributes),
    0,
  ],
});

/** The same without content. */
export const taggedLeaf = (tag: string, name: string) => ({
  parseHTML: () => [rule(tag, name)],
  renderHTML: ({ HTMLAttributes }: Rendered): DOMOutputSpec => [tag, named(name, HTMLAttributes)],
});

export const rule = (tag: string, name: string) => ({
  tag: `${tag}[data-node="${name}"]`,
  priority: 60,
});

export const named = (name: string, attributes: Record<string, unknown>) =>
  mergeAttributes({ 'data-node': name }, attributes);
