import type { Words } from '../../words/shape.ts';

/** Words that stand in the text without being part of it; those of the interface. */
export type BlockWords = Omit<Words['blocks'], 'insert' | 'box'>;

/** Puts values into words such as „{{name}} wird hochgeladen“, where there is no React to do it. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => String(values[name] ?? ''));
}
