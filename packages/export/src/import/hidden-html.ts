import type { Ledger } from './ledger.ts';

const things = /<(script|iframe|video|audio|object|embed|canvas|form|input|select|textarea)\b/gi;

/** Notes what a web page holds beside text, by the names of its elements. */
export function hiddenInHtml(html: string, ledger: Ledger): void {
  for (const [, name = ''] of html.matchAll(things)) ledger.note('embedded', name.toLowerCase());
}
