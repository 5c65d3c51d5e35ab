const allowed: readonly string[] = ['http:', 'https:', 'mailto:'];

/**
 * The address of a link mark, or null where it leads to nowhere a paper may lead. The draft's
 * schema refuses such addresses too; a file that people pass on has a second lock.
 */
export function hrefOf(mark: {
  readonly attrs?: Readonly<Record<string, unknown>>;
}): string | null {
  const href = mark.attrs?.['href'];
  if (typeof href !== 'string' || /\p{Cc}/u.test(href)) return null;
  const url = URL.parse(href);
  return url && allowed.includes(url.protocol) ? href : null;
}
