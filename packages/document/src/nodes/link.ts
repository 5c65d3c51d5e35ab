import { Link as Base } from '@tiptap/extension-link';
import type { CheckedAttribute } from './attributes.ts';

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

/** Typing `https://…` makes a link; opening one on a click is the reader's page's business. */
export const Link = Base.extend({
  addAttributes: () => ({ href }),
}).configure({
  openOnClick: false,
  defaultProtocol: 'https',
  HTMLAttributes: { target: null, rel: 'noopener noreferrer nofollow' },
  isAllowedUri: isAllowedHref,
});
