import { harmlessStyle } from './values.ts';

/** Elements, classes, ids, and how they lie in each other. */
const isSimple = (selector: string) => /^[\w\s.#*,>+~-]+$/.test(selector);

interface Block {
  readonly prelude: string;
  readonly body: string;
}

/**
 * The top blocks of a style sheet. Those of an at-rule come as a whole, rules within them included,
 * so that none of these is taken for one that always applies.
 */
function* blocksOf(css: string): Generator<Block> {
  let start = 0;
  let depth = 0;
  let prelude = '';
  for (const { index, 0: sign } of css.matchAll(/[{};]/g)) {
    if (sign === ';' && depth === 0) start = index + 1;
    if (sign === '{') {
      if (depth === 0) {
        prelude = css.slice(start, index).trim();
        start = index + 1;
      }
      depth += 1;
    }
    if (sign === '}') {
      depth = Math.max(0, depth - 1);
      if (depth === 0) {
        yield { prelude, body: css.slice(start, index) };
        start = index + 1;
      }
    }
  }
}

/** Writes a style sheet anew, from those of its rules that we understand. */
export function harmlessSheet(css: string): string {
  const plain = css.replaceAll(/\/\*[^]*?\*\/|<!--|-->/g, ' ');
  return [...blocksOf(plain)]
    .filter(({ prelude }) => isSimple(prelude))
    .map(({ prelude, body }) => `${prelude}{${harmlessStyle(body)}}`)
    .join('');
}
