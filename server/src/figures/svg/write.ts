import { isElement, type SvgElement, type SvgNode } from './element.ts';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escapeText = (text: string) => text.replaceAll(/[&<>]/g, (sign) => signs[sign] ?? '');
const escapeValue = (text: string) => text.replaceAll(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? '');

const attributesOf = ({ attributes }: SvgElement) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeValue(value)}"`)
    .join('');

const write = (node: SvgNode): string => {
  if (!isElement(node)) return escapeText(node);
  const tag = `${node.name}${attributesOf(node)}`;
  return node.children.length === 0
    ? `<${tag}/>`
    : `<${tag}>${node.children.map(write).join('')}</${node.name}>`;
};

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};

/** The drawing as a file. */
export const writeSvg = (root: SvgElement): string =>
  `${write({ ...root, attributes: { ...NAMESPACES, ...root.attributes } })}\n`;
