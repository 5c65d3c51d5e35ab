/** An entry as it stands in the file; what is none (a comment, an abbreviation) has no key. */
export interface BibtexPart {
  readonly text: string;
  readonly key: string | null;
  /** As the file has it. */
  readonly given: string;
  /** Where braces or parentheses stay open, a reader would take all that follows for this entry. */
  readonly isWhole: boolean;
}

const START = /^[ \t]*@[ \t]*([\p{L}_-]+)[ \t\r\n]*[({]/u;
const HEAD = /^([ \t]*@[ \t]*[\p{L}_-]+[ \t\r\n]*[({])([^,={}()]*)(,)/u;
const OTHERS = /^(?:comment|preamble|string)$/i;
/** Stands behind others and is no source itself. */
const BEHIND = /^(?:xdata|set)$/i;

/**
 * The language of an entry that does not tell its own. Pandoc would take it for English, and
 * write the words of its title small: "Wärme im quartier".
 */
export const UNTOLD = 'und';
const TELLS_LANGUAGE = /(?:^|[\s,])(?:langid|hyphenation)\s*=/i;

/**
 * Cuts at lines that begin an entry, so that one that is broken breaks no other. Keys that pandoc
 * would stumble over are replaced: nobody outside this file knows them.
 */
export const bibtexParts = (text: string): readonly BibtexPart[] =>
  text
    .split(/^(?=[ \t]*@[ \t]*[\p{L}_-]+[ \t\r\n]*[({])/mu)
    .filter((part) => START.test(part))
    .map(partOf);

function partOf(part: string, index: number): BibtexPart {
  const type = START.exec(part)?.[1] ?? '';
  if (OTHERS.test(type)) return { text: part, key: null, given: '', isWhole: isBalanced(part) };
  const head = HEAD.exec(part);
  const isWhole = head !== null && isBalanced(part);
  if (!head || BEHIND.test(type)) return { text: part, key: head ? null : '', given: '', isWhole };
  const given = (head[2] ?? '').trim();
  const key = /^[\w:.+/-]+$/.test(given) ? given : `entry-${index}`;
  const fields = part.slice(head[0].length);
  const language = TELLS_LANGUAGE.test(fields) ? '' : ` langid={${UNTOLD}},`;
  return { text: `${head[1]}${key}${head[3]}${language}${fields}`, key, given, isWhole };
}

/** BibTeX counts braces also where a backslash stands before them. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
