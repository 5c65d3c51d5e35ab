import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Flawed } from '../engraving.ts';

/** An element as it stands in the file. */
export interface RawElement {
  /** The namespace that it is in. */
  readonly uri: string;
  readonly name: string;
  readonly attributes: readonly RawAttribute[];
  readonly children: (RawElement | string)[];
}

export interface RawAttribute {
  readonly uri: string;
  readonly name: string;
  readonly value: string;
}

/** More elements no drawing of a paper has; maps of whole countries do. */
const MOST_ELEMENTS = 50_000;
/** Drawing programs nest some thirty groups. Whoever nests more wants programs to run out of stack. */
const DEEPEST = 200;

/** Reads an SVG as the XML that it must be: throws where it is not well-formed. */
export function parseSvg(text: string): RawElement {
  const parser = new SaxesParser({ xmlns: true });
  const top: RawElement = { uri: '', name: '', attributes: [], children: [] };
  const open = [top];
  let count = 0;
  parser.on('error', () => {
    throw new Flawed('unreadable');
  });
  // What a document declares for itself (entities above all) is not taken; it would be expanded.
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new Flawed('unreadable');
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (count > MOST_ELEMENTS || open.length > DEEPEST) throw new Flawed('too-large');
    const element = rawElement(tag);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (words: string) => open.at(-1)?.children.push(words);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  const [root] = top.children.filter((child) => typeof child !== 'string');
  if (!root) throw new Flawed('unreadable');
  return root;
}

const rawElement = (tag: SaxesTagNS): RawElement => ({
  uri: tag.uri,
  name: tag.local,
  attributes: Object.values(tag.attributes).map(({ uri, local, value }) => ({
    uri,
    name: local,
    value,
  })),
  children: [],
});
