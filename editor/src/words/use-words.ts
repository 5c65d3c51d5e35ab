import { useMemo, useSyncExternalStore } from 'react';
import type { Values } from './fill.ts';
import { lookUp, say } from './say.ts';
import type { Namespace, TextKey, Words } from './shape.ts';
import { speaker } from './speaker.ts';

type All<N> = N extends readonly Namespace[] ? N : N extends Namespace ? readonly [N] : never;
type First<N> = All<N>[0];

/** The words of some namespaces in the language of the interface, and which one that is. */
export function useWords<const N extends Namespace | readonly [Namespace, ...Namespace[]] = 'ui'>(
  namespaces?: N,
) {
  const { language, words } = useSyncExternalStore(speaker.subscribe, speaker.get);
  const first = (Array.isArray(namespaces) ? namespaces[0] : namespaces) ?? 'ui';
  return useMemo(() => {
    const t = (key: TextKey<All<N>>, values?: Values): string =>
      say(words, language, first, key, values);
    /** All words under a name as they are written, for where there is no React. */
    const all = <Key extends keyof Words[First<N>] & string>(key: Key) =>
      lookUp(words, first, key) as Words[First<N>][Key];
    /** Whether there are such words, for keys that come from the server. */
    const has = (key: string): key is TextKey<All<N>> => lookUp(words, first, key) !== undefined;
    return { t, all, has, language };
  }, [words, language, first]);
}
