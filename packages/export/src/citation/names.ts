import { clean } from '../clean.ts';

/** A person by two names, or somebody whose name is not to be turned round. */
export type WriterName =
  { readonly family: string; readonly given: string } | { readonly literal: string };

/** Academic titles stand before a name, and in no list of sources. */
const TITLE =
  /^(?:Univ\.-Prof\.|apl\.|Prof\.?|Professor(?:in)?|PD|Priv\.-Doz\.|Dr\.?(?:-Ing\.)?|Dipl\.-\S+|med\.|rer\.|nat\.|phil\.|jur\.|pol\.|h\.|c\.|h\.c\.|habil\.|mult\.)$/;

/** `von`, `de`, `zu` …: written small, they belong to the name after them. */
const isParticle = (word: string): boolean => /^\p{Ll}/u.test(word);

export function nameOf({
  kind,
  name,
}: {
  readonly kind: 'person' | 'group';
  readonly name: string;
}): WriterName {
  const whole = clean(name).replaceAll(/\s+/g, ' ').trim();
  if (kind === 'group') return { literal: whole };
  const [family, ...others] = whole.split(', ');
  if (family && others.length > 0) return { family, given: others.join(' ') };
  const words = whole.split(' ');
  const first = words.findIndex((word) => !TITLE.test(word));
  const names = first === -1 ? words : words.slice(first);
  const last = names.findLastIndex((word, index) => index < names.length - 1 && !isParticle(word));
  if (last === -1) return { literal: names.join(' ') };
  return { family: names.slice(last + 1).join(' '), given: names.slice(0, last + 1).join(' ') };
}

/** `Family, Given`. */
export const inverted = (name: WriterName): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;
