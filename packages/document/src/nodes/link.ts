import { Mark } from '@tiptap/core';
import type { CheckedAttribute } from './attributes.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    link: {
      /** Makes a link of what is selected; not to where a link may not lead. */
      setLink: (attributes: { readonly href: string }) => ReturnType;
      unsetLink: () => ReturnType;
    };
  }
}

const allowedProtocols: readonly string[] = ['http:', 'https:', 'mailto:'];

/**
 * May a link lead there? Absolute http, https and mailto addresses only: whatever else a browser
 * understands (javascript:, data:, relative paths into our own application) is refused.
 */
export function isAllowedHref(href: unknown): href is string {
  return typeof href === 'string' && allowedProtocols.includes(protocolOf(href) ?? '');
}

function protocolOf(href: string): string | undefined {
  // Browsers drop tabs and line breaks inside an address; nobody needs them in one.
  if (/\p{Cc}/u.test(href)) return undefined;
  return URL.parse(href)?.protocol;
}

/** A refused address stays in the draft, where `check` reports it; nothing ever renders it. */
const href: CheckedAttribute = { default: null, accepts: isAllowedHref };

export const Link = Mark.create({
  name: 'link',
  // The outermost of the marks: a link with one bold word is one link.
  priority: 1000,
  keepOnSplit: false,
  exitable: true,
  addAttributes: () => ({ href }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isAllowedHref(element.getAttribute('href')) ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => {
    const to: unknown = HTMLAttributes['href'];
    const safe = isAllowedHref(to) ? to : '';
    return ['a', { rel: 'noopener noreferrer nofollow', ...HTMLAttributes, href: safe }, 0];
  },
  addCommands() {
    const { name } = this;
    return {
      setLink:
        (attributes) =>
        ({ commands }) =>
          isAllowedHref(attributes.href) && commands.setMark(name, attributes),
      unsetLink:
        () =>
        ({ commands }) =>
          commands.unsetMark(name, { extendEmptyMarkRange: true }),
    };
  },
});
