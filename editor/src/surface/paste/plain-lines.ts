import { follows, markerOf } from './plain-markers.ts';

/** Shorter lines than these are verses, addresses or a list, and nobody has broken them for width. */
const shortestPage = 45;

export interface Paragraph {
  readonly words: string;
  /** How far in it stands, in spaces. */
  readonly indent: number;
}

/**
 * The lines of a page, as a PDF viewer hands them out, are no paragraphs: they are joined, and
 * words that were parted at the end of a line grow together. Text from elsewhere keeps its lines.
 */
export function paragraphsIn(text: string): readonly Paragraph[] {
  const given = text.split(/\r\n?|\n/);
  const lines = given.map((line) => line.trim());
  const longest = Math.max(...lines.map(({ length }) => length));
  const isPrinted = looksPrinted(lines, longest);
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1);
    const goesOn = isPrinted && !hasEnded(lines[index - 1] ?? '', line, longest);
    if (goesOn && last && !beginsItem(line, last.words)) {
      paragraphs[paragraphs.length - 1] = { ...last, words: joined(last.words, line) };
    } else if (line !== '') paragraphs.push({ words: line, indent: indentOf(given[index] ?? '') });
  });
  return paragraphs;
}

const indentOf = (line: string): number =>
  (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;

/** Most lines are nearly as long as the longest, or some plainly go on in the next. */
function looksPrinted(lines: readonly string[], longest: number): boolean {
  const filled = lines.filter((line) => line !== '');
  if (filled.length < 3 || longest < shortestPage || longest > 160) return false;
  const isFull = ({ length }: string) => length > longest * 0.75;
  const goOn = lines.filter(
    (line, index) =>
      isFull(line) && /[\p{L},-]$/u.test(line) && /^\p{Ll}/u.test(lines[index + 1] ?? ''),
  );
  return goOn.length >= 2 || filled.filter(isFull).length >= filled.length / 2;
}

/** After a sentence that ends before the edge, and where the next word had fitted into the line. */
function hasEnded(before: string, line: string, longest: number): boolean {
  if (before === '' || line === '') return true;
  const [word = ''] = line.split(' ');
  const hadRoom = before.length + 1 + word.length < longest * 0.75;
  const endsSentence = /[.!?:]["”“»)]?$/u.test(before);
  return endsSentence ? before.length < longest * 0.8 : hadRoom;
}

/** A dash or a number at the edge of a page may be one of the sentence, but not in a list. */
function beginsItem(line: string, last: string): boolean {
  const marker = markerOf(line);
  return marker !== null && (marker.kind === 'bullet' || follows(marker, markerOf(last)));
}

function joined(before: string, line: string): string {
  if (/\p{Ll}\u00ad$/u.test(before)) return before.slice(0, -1) + line;
  // "Versor-" + "gung", but "Kranken-" + "und Pflegekassen", and "Ost-" + "See".
  const isParted = /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line);
  if (isParted && !/^(und|oder|bzw|sowie|als)\b/u.test(line)) return before.slice(0, -1) + line;
  return `${before} ${line}`;
}
