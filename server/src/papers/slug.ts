const MAX = 80;

const german: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  ł: 'l',
};

/** Letters without an ASCII counterpart leave a gap, as every other sign does. */
const toAscii = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøł]/g, (letter) => german[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '');

/** Cuts between words where it can, so that no address ends in half a word. */
function shorten(slug: string, max: number): string {
  if (slug.length <= max) return slug;
  const cut = slug.slice(0, max + 1);
  const lastWord = cut.lastIndexOf('-');
  return lastWord > max / 2 ? cut.slice(0, lastWord) : cut.slice(0, max);
}

/** The part of a paper's public address that is made of its title: `kuenstliche-intelligenz`. */
export function slugOf(title: string): string {
  const slug = toAscii(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return shorten(slug, MAX) || 'papier';
}

/** Could this, out of an address, be a slug of ours? Nothing else is asked for in the database. */
export const isSlug = (text: string) => /^[a-z0-9-]{1,100}$/.test(text);

/** The slug itself, or the first with a number that nobody has: `strategie`, `strategie-2`. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let candidate = slug;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${slug}-${n}`;
  return candidate;
}
