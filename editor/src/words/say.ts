import { fill, type Values } from './fill.ts';
import type { Namespace } from './shape.ts';

/**
 * The words under a key: `key` in the first of these namespaces, `namespace:key` in any. Where
 * they come in several numbers, `count` chooses: `key_zero`, if there is one, `key_one`, `key_other`.
 */
export function say(
  words: object,
  language: string,
  namespace: Namespace,
  key: string,
  values: Values = {},
): string {
  const { count } = values;
  const found =
    typeof count === 'number' ? numbered(words, language, namespace, key, count) : undefined;
  const text = found ?? lookUp(words, namespace, key);
  return typeof text === 'string' ? fill(text, values) : key;
}

function numbered(
  words: object,
  language: string,
  namespace: Namespace,
  key: string,
  count: number,
): unknown {
  const none = count === 0 ? lookUp(words, namespace, `${key}_zero`) : undefined;
  const number = new Intl.PluralRules(language).select(count);
  return none ?? lookUp(words, namespace, `${key}_${number}`);
}

/** A text, or all that stands under a name; undefined where there is nothing. */
export function lookUp(words: object, namespace: Namespace, key: string): unknown {
  const [path = '', other] = key.split(':').toReversed();
  return within(Reflect.get(words, other ?? namespace), path);
}

/** A name may have points in it itself, as that of a licence has. */
function within(words: unknown, path: string): unknown {
  if (typeof words !== 'object' || words === null) return undefined;
  if (Object.hasOwn(words, path)) return Reflect.get(words, path);
  const [name = '', ...rest] = path.split('.');
  return rest.length === 0 ? undefined : within(Reflect.get(words, name), rest.join('.'));
}
