const lineEnds = /[\t\n\r\u2028\u2029]+/g;
const uncarried = /[\p{Cc}\p{Noncharacter_Code_Point}\uFEFF]/gu;

/**
 * Text that every format can carry: XML refuses control characters and halves of surrogate pairs,
 * PDF/UA a byte order mark. A pasted line break means nothing inside a paragraph: real ones are
 * `hardBreak` nodes.
 */
export function clean(text: string): string {
  return text.toWellFormed().replace(lineEnds, ' ').replace(uncarried, '');
}

/** At most `max` characters, cut at a word where one ends near, for headers and file properties. */
export function shorten(text: string, max: number): string {
  const letters = [...text];
  if (letters.length <= max) return text;
  const cut = letters.slice(0, max - 1).join('');
  const atWord = cut.replace(/\s+\S*$/u, '');
  return `${atWord.length > max / 2 ? atWord : cut} …`;
}
