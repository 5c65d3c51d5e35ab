import type { Attributes } from './change-attributes.ts';
import type { BlockWords } from './words.ts';

type RecommendationWords = BlockWords['recommendation'];

/** Whom, what and until when in one line; empty where nothing is said. */
export function summaryOf(attributes: Attributes, words: RecommendationWords): string {
  const horizon = hasKey(words.horizons, attributes['horizon'])
    ? words.horizons[attributes['horizon']]
    : '';
  const parts = [
    addresseesOf(attributes, words).join(', '),
    String(attributes['field'] ?? ''),
    horizon,
  ];
  return parts.filter(Boolean).join(' · ');
}

function addresseesOf(attributes: Attributes, words: RecommendationWords): readonly string[] {
  const codes: unknown = attributes['addressees'];
  if (!Array.isArray(codes)) return [];
  return codes.flatMap((code: unknown) => {
    if (code === 'other') return String(attributes['addresseeOther'] || words.addressee.other);
    return hasKey(words.addressee, code) ? words.addressee[code] : [];
  });
}

export function hasKey<T extends object>(object: T, key: unknown): key is keyof T & string {
  return typeof key === 'string' && Object.hasOwn(object, key);
}
