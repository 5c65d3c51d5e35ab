/** The sign with which a line of plain text begins, if it may be an item of a list. */
export type Marker =
  | { readonly kind: 'bullet' | 'dash'; readonly text: string }
  | { readonly kind: 'number' | 'letter'; readonly text: string; readonly number: number };

export function markerOf(line: string): Marker | null {
  // Word's second bullet is a letter, and its third a sign of its own font.
  const [, bullet, dash, number, letter, text = ''] =
    /^(?:([•▪●◦‣·]|[o§](?=\t))|([-–*+])|(\d{1,3})[.)]|([a-z])\))\s+(\S.*)$/u.exec(line) ?? [];
  if (number !== undefined) return { kind: 'number', text, number: Number(number) };
  if (letter !== undefined) return { kind: 'letter', text, number: parseInt(letter, 36) - 9 };
  if (bullet !== undefined) return { kind: 'bullet', text };
  return dash === undefined ? null : { kind: 'dash', text };
}

/** Whether an item is the next of the same list. */
export const follows = (item: Marker, before: Marker | null): boolean =>
  item.kind === before?.kind &&
  (!('number' in item) || ('number' in before && item.number === before.number + 1));
