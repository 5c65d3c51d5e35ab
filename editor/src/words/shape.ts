import type { deRest } from './de-rest.ts';
import type { de } from './de.ts';

type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

/** German is written first; every other language must have the same keys. */
export type FirstWords = Shape<typeof de>;
export type RestWords = Shape<typeof deRest>;
export type Words = FirstWords & RestWords;

export type Namespace = keyof Words;

/** `errors_one` and `errors_other` are asked for as `errors`. */
type Stem<Key extends string> = Key extends `${infer Name}_${'zero' | 'one' | 'other'}`
  ? Name
  : Key;

type Texts<T> = {
  [Key in keyof T & string]: T[Key] extends string ? Stem<Key> : `${Key}.${Texts<T[Key]>}`;
}[keyof T & string];

/** The keys of all texts: plain in the first of these namespaces, with its name in each. */
export type TextKey<N extends readonly Namespace[]> =
  Texts<Words[N[0]]> | { [Name in N[number]]: `${Name}:${Texts<Words[Name]>}` }[N[number]];
