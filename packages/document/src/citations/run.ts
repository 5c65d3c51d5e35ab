import type { DocumentMark, DocumentNode } from '../document.ts';

/** A piece of a citation or of an entry: a text node with marks, as it would stand in a paper. */
export type Run = DocumentNode & { readonly type: 'text'; readonly text: string };

/**
 * Our own output format of citeproc: plain text, between signs that open and close a mark. The
 * signs are noncharacters of Unicode, which no text holds that came in through us, so nothing has
 * to be escaped, and nothing that a person wrote can open or close anything.
 */
const open = {
  bold: '\u{FDD0}',
  italic: '\u{FDD1}',
  underline: '\u{FDD2}',
  subscript: '\u{FDD3}',
  superscript: '\u{FDD4}',
  upright: '\u{FDD5}',
  light: '\u{FDD6}',
  plain: '\u{FDD7}',
  link: '\u{FDD8}',
} as const;

export type Turn = keyof typeof open;

const CLOSE = '\u{FDDF}';

export const turned = (turn: Turn, text: string): string => open[turn] + text + CLOSE;

const NONCHARACTERS = /[\u{FDD0}-\u{FDEF}]/gu;
const NONCHARACTER = /^[\u{FDD0}-\u{FDEF}]$/u;

/** A text in which nothing is a sign of ours. */
const withoutSigns = (text: string): string => text.replaceAll(NONCHARACTERS, '');

const GUARD = '\u{FDE0}';

/**
 * A text as citeproc may have it. Citeproc keeps names in plain objects, in which a Mr
 * `constructor` is there before he comes; a sign in the word, gone when it is read, keeps him out.
 */
export const guarded = (text: string): string =>
  withoutSigns(text).replaceAll(/[\p{L}_]+/gu, (word) =>
    word in {} ? word.slice(0, 1) + GUARD + word.slice(1) : word,
  );

const turns: ReadonlyMap<string, Turn> = new Map(
  Object.entries(open).map(([turn, sign]) => [sign, turn as Turn]),
);

/** What citeproc wrote, as text nodes. */
export function readRuns(written: string): readonly Run[] {
  const runs: Run[] = [];
  const within: Turn[] = [];
  let linked = '';
  const pieces = withoutSpaces(written).split(/([\u{FDD0}-\u{FDEF}])/u);
  for (const [index, piece] of pieces.entries()) {
    const turn = turns.get(piece);
    if (turn === 'link') linked = linkedText(pieces.slice(index + 1));
    if (turn) within.push(turn);
    else if (piece === CLOSE) within.pop();
    else if (!NONCHARACTER.test(piece) && piece !== '') add(runs, piece, marksOf(within, linked));
  }
  return runs;
}

/** Of blocks and lines there is nothing left but the space between them. */
const withoutSpaces = (text: string): string => text.replaceAll(/[ \t\r\n]+/g, ' ').trim();

/** All that is written until the link ends, whatever marks are in it. */
function linkedText(pieces: readonly string[]): string {
  let depth = 1;
  let text = '';
  for (const piece of pieces) {
    if (turns.has(piece)) depth += 1;
    else if (piece === CLOSE) depth -= 1;
    else if (!NONCHARACTER.test(piece)) text += piece;
    if (depth === 0) break;
  }
  return text;
}

/** The inner sign wins over the outer one that it undoes. */
function marksOf(within: readonly Turn[], linked: string): readonly DocumentMark[] {
  const on = new Set<string>();
  for (const turn of within) {
    if (turn === 'upright') on.delete('italic');
    else if (turn === 'light') on.delete('bold');
    else if (turn === 'plain') for (const each of ['subscript', 'superscript']) on.delete(each);
    else on.add(turn);
  }
  return ORDER.filter((mark) => on.has(mark)).flatMap((mark) =>
    mark === 'link' ? linkTo(linked) : [{ type: mark }],
  );
}

function linkTo(text: string): readonly DocumentMark[] {
  const href = addressIn(text);
  return href === null ? [] : [{ type: 'link', attrs: { href } }];
}

/** In the order of the schema, so that equal runs are equal data. */
const ORDER = ['link', 'bold', 'italic', 'underline', 'subscript', 'superscript'] as const;

function addressIn(text: string): string | null {
  const address = /^10\.\d{4,9}\//.test(text) ? `https://doi.org/${text}` : text;
  return /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address) ? address : null;
}

function add(runs: Run[], text: string, marks: readonly DocumentMark[]): void {
  const last = runs.at(-1);
  if (last && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) {
    runs[runs.length - 1] = { ...last, text: last.text + text };
    return;
  }
  runs.push(marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text });
}
