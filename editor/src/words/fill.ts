/** What is put into words, by its name in them. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** Puts values into words such as „{{name}} wird hochgeladen“. */
export function fill(words: string, values: Values): string {
  return words.replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => String(values[name] ?? ''));
}
