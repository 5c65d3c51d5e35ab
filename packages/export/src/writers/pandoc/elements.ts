import { clean } from '../../clean.ts';

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Elements of pandoc's tree, as its JSON spells them. */
export type Elements = readonly Json[];

export const element = (t: string, c?: Json): Json => (c === undefined ? { t } : { t, c });

export interface Told {
  readonly id?: string | null;
  readonly classes?: readonly string[];
  readonly pairs?: Readonly<Record<string, string>>;
}

/** Pandoc's attributes: an id, classes, and pairs of name and value. */
export const attributes = ({ id, classes = [], pairs = {} }: Told = {}): Json => [
  id ?? '',
  classes,
  Object.entries(pairs),
];

/** Words and the spaces between them, which pandoc keeps apart. */
export const inlines = (text: string): Elements =>
  clean(text)
    .split(/( +)/)
    .filter((part) => part !== '')
    .map((part) => (/^ +$/.test(part) ? element('Space') : element('Str', part)));

export const paragraph = (...parts: readonly Elements[]): Json => element('Para', parts.flat());

export const strong = (text: string): Elements =>
  text === '' ? [] : [element('Strong', inlines(text))];

/** A paragraph with a style of its own, in the formats that have styles. */
export const styled = (style: string, blocks: Elements): Json =>
  element('Div', [attributes({ pairs: { 'custom-style': style } }), blocks]);

/** What elements say, for places that take no markup. */
export const plainText = (elements: Elements): string => elements.map(textOf).join('');

function textOf(value: Json): string {
  if (Array.isArray(value)) return plainText(value);
  if (typeof value !== 'object' || value === null || !('t' in value)) return '';
  if (value['t'] === 'Str') return String(value['c']);
  if (value['t'] === 'Space' || value['t'] === 'LineBreak') return ' ';
  return textOf(value['c'] ?? null);
}
