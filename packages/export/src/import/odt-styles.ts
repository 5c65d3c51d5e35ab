import { attributeOf } from './xml.ts';

/** Of a paragraph, by its attributes, the style that people chose: others are made of it for one paragraph. */
export function baseStyles(xml: string): (attributes: string) => string {
  const parents = new Map(
    [...xml.matchAll(/<style:style\b([^>]*)>/g)].map(([, attributes = '']) => [
      attributeOf(attributes, 'style:name'),
      attributeOf(attributes, 'style:parent-style-name'),
    ]),
  );
  return (attributes) => {
    const name = attributeOf(attributes, 'text:style-name');
    return parents.get(name) || name;
  };
}
