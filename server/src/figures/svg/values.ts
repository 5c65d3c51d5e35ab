import { functions, properties } from './allowed.ts';

/** The name of an element of the same drawing. */
const localName = String.raw`#([\w.:-]+)`;
const localUrl = new RegExp(String.raw`url\(\s*(["']?)${localName}\1\s*\)`, 'g');

export const isName = (value: string) => /^[\w.:-]+$/.test(value);

/** `#name`, or null for whatever lies elsewhere. */
export const localReference = (value: string): string | null =>
  new RegExp(`^\\s*${localName}\\s*$`).exec(value)?.[1] ?? null;

/** The elements of the drawing that a value draws with. */
export const namesIn = (value: string): readonly string[] =>
  [...value.matchAll(localUrl)].map(([, , name = '']) => name);

/**
 * Can this value do nothing but describe something? It calls only what is known to be harmless,
 * and `url` only for parts of the drawing itself. A backslash could spell any name in CSS.
 */
export function isHarmless(value: string): boolean {
  const rest = value.replaceAll(localUrl, '');
  const calls = [...rest.matchAll(/([\w-]*)\s*\(/g)].map(([, name = '']) => name);
  return !/[\\<>@{}]|\burl\b|\/\*/i.test(rest) && calls.every((name) => functions.has(name));
}

/** Of `fill: red; behavior: url(x)` what is known and harmless. */
export function harmlessStyle(style: string): string {
  return style
    .replaceAll(/\/\*[^]*?\*\//g, ' ')
    .split(';')
    .map((declaration) => declaration.split(/:(.*)/s))
    .map(([name = '', value = '']) => [name.trim().toLowerCase(), value.trim()] as const)
    .filter(([name, value]) => properties.has(name) && value !== '' && isHarmless(value))
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}
