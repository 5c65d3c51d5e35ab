/** The contents that a struct of a Yjs update may carry: each is skipped, checked and measured. */
import { Malformed, Scanner } from './scanner.ts';

/** Deeper values could exhaust the stack of whoever reads them. */
const DEEPEST = 32;

/** The number in the low five bits of a struct's first byte. */
export const refs = {
  gc: 0,
  deleted: 1,
  json: 2,
  binary: 3,
  string: 4,
  embed: 5,
  format: 6,
  type: 7,
  any: 8,
  skip: 10,
} as const;

/** Skips a content and gives how many clock ticks it takes. */
export function skipContent(scanner: Scanner, ref: number): number {
  switch (ref) {
    case refs.deleted:
      return scanner.varUint();
    case refs.json:
      return times(scanner, () => skipJson(scanner));
    case refs.binary:
      scanner.skipBuffer();
      return 1;
    case refs.string:
      return scanner.skipText();
    case refs.embed:
      skipJson(scanner);
      return 1;
    case refs.format:
      scanner.skipText();
      skipJson(scanner);
      return 1;
    case refs.type:
      skipType(scanner);
      return 1;
    case refs.any:
      return times(scanner, () => skipAny(scanner, 0));
    default:
      // Documents inside documents (9) are not part of a draft either.
      throw new Malformed('unknown content');
  }
}

function times(scanner: Scanner, skip: () => void): number {
  const count = scanner.count();
  for (let i = 0; i < count; i++) skip();
  return count;
}

const XML_ELEMENT = 3;
const XML_HOOK = 5;
const XML_TEXT = 6;

function skipType(scanner: Scanner) {
  const type = scanner.varUint();
  if (type > XML_TEXT) throw new Malformed('unknown type');
  if (type === XML_ELEMENT || type === XML_HOOK) scanner.skipText();
}

function skipJson(scanner: Scanner) {
  const text = scanner.text();
  if (text === 'undefined') return;
  try {
    checkDepth(JSON.parse(text), 0);
  } catch {
    throw new Malformed('not JSON');
  }
}

function checkDepth(value: unknown, depth: number) {
  if (typeof value !== 'object' || value === null) return;
  if (depth === DEEPEST) throw new Malformed('nested too deeply');
  for (const inner of Object.values(value)) checkDepth(inner, depth + 1);
}

/** The tags of lib0's `any` encoding, which Yjs uses for attributes. */
function skipAny(scanner: Scanner, depth: number) {
  if (depth === DEEPEST) throw new Malformed('nested too deeply');
  switch (scanner.byte()) {
    case 127: // undefined
    case 126: // null
    case 121: // false
    case 120: // true
      return;
    case 125:
      return scanner.skipVarInt();
    case 124:
      return scanner.skip(4);
    case 123: // float64
    case 122: // bigint
      return scanner.skip(8);
    case 119:
      scanner.skipText();
      return;
    case 118:
      times(scanner, () => {
        scanner.skipText();
        skipAny(scanner, depth + 1);
      });
      return;
    case 117:
      times(scanner, () => skipAny(scanner, depth + 1));
      return;
    case 116:
      return scanner.skipBuffer();
    default:
      throw new Malformed('unknown value');
  }
}
