/** Shorter lines than these are verses, addresses or a list, and nobody has broken them for width. */
const shortestPage = 45;

/**
 * The lines of a page, as a PDF viewer hands them out, are no paragraphs: they are joined, and
 * words that were parted at the end of a line grow together. Text from elsewhere keeps its lines.
 */
export function paragraphsOf(text: string): readonly string[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const longest = Math.max(...lines.map(({ length }) => length));
  if (!looksPrinted(lines, longest)) return lines.filter((line) => line.trim() !== '');
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines.map((one) => one.trim())) {
    const last = paragraphs.at(-1);
    if (line === '') isOpen = false;
    else if (isOpen && last !== undefined) paragraphs[paragraphs.length - 1] = joined(last, line);
    else paragraphs.push(line);
    if (line !== '') isOpen = !endsParagraph(line, longest);
  }
  return paragraphs;
}

/** Most lines that have another one behind them are nearly as long as the longest. */
function looksPrinted(lines: readonly string[], longest: number): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length < 3 || longest < shortestPage || longest > 160) return false;
  const full = filled.filter(({ length }) => length > longest * 0.75);
  return full.length >= filled.length / 2;
}

/** A sentence that ends well before the edge of the page was the last of its paragraph. */
const endsParagraph = (line: string, longest: number): boolean =>
  line.length < longest * 0.8 && /[.!?:]["”“»)]?$/u.test(line);

function joined(before: string, line: string): string {
  if (/\p{Ll}\u00ad$/u.test(before)) return before.slice(0, -1) + line;
  // "Versor-" + "gung", but "Kranken-" + "und Pflegekassen", and "Ost-" + "See".
  const isParted = /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line);
  if (isParted && !/^(und|oder|bzw|sowie|als)\b/u.test(line)) return before.slice(0, -1) + line;
  return `${before} ${line}`;
}
