import { Flawed } from '../engraving.ts';
import { attributes, elements, holdText, invisible, properties, wrappers } from './allowed.ts';
import { isElement, type SvgElement, type SvgNode } from './element.ts';
import type { RawAttribute, RawElement } from './parse.ts';
import { harmlessSheet } from './style-sheet.ts';
import { harmlessStyle, isHarmless, isName, localReference } from './values.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** Pictures within the drawing, by the address that holds them, as they were written anew. */
export type Embedded = ReadonlyMap<string, string>;

export interface Rebuilt {
  readonly root: SvgElement;
  /** Was something left out that could be seen? */
  readonly isWhole: boolean;
}

/** A drawing made anew from what we know of the one that came. */
export function rebuild(raw: RawElement, embedded: Embedded): Rebuilt {
  let isWhole = true;
  const miss = () => {
    isWhole = false;
    return [];
  };

  function node(child: RawElement | string, parent: string): readonly SvgNode[] {
    if (typeof child === 'string') return holdText.has(parent) ? [child] : [];
    if (child.uri !== SVG || invisible.has(child.name)) return [];
    if (wrappers.has(child.name)) return [element(child, 'g')];
    if (!elements.has(child.name)) return miss();
    if (child.name === 'style') return [sheet(child)];
    const made = element(child, child.name);
    return child.name === 'image' && !('xlink:href' in made.attributes) ? miss() : [made];
  }

  const element = (from: RawElement, name: string): SvgElement => ({
    name,
    attributes: Object.fromEntries(
      from.attributes.flatMap((one) => attribute(one, name, embedded)),
    ),
    children: from.children.flatMap((child) => node(child, name)),
  });

  if (raw.uri !== SVG || raw.name !== 'svg') throw new Flawed('unreadable');
  const root = element(raw, 'svg');
  if (!root.children.some(isElement)) throw new Flawed('unreadable');
  return { root, isWhole };
}

const sheet = ({ children }: RawElement): SvgElement => ({
  name: 'style',
  attributes: {},
  children: [harmlessSheet(children.filter((child) => typeof child === 'string').join(''))],
});

type Written = readonly (readonly [string, string])[];

function attribute({ uri, name, value }: RawAttribute, of: string, embedded: Embedded): Written {
  if (uri === XML) return name === 'space' || name === 'lang' ? [[`xml:${name}`, value]] : [];
  if (name === 'href' && (uri === '' || uri === XLINK)) return reference(value, of, embedded);
  if (uri !== '') return [];
  if (name === 'style') return [[name, harmlessStyle(value)]];
  if (name === 'id') return isName(value) ? [[name, value]] : [];
  const isKnown = attributes.has(name) || properties.has(name);
  return isKnown && isHarmless(value) ? [[name, value]] : [];
}

/** Older programs know the name with the prefix alone. */
function reference(value: string, of: string, embedded: Embedded): Written {
  const local = localReference(value);
  if (local !== null && of !== 'image') return [['xlink:href', `#${local}`]];
  const picture = of === 'image' ? embedded.get(value) : undefined;
  return picture === undefined ? [] : [['xlink:href', picture]];
}
