import type { de } from './de.ts';

type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

/** German is written first; every other language must have the same keys. */
export type Words = Shape<typeof de>;
