/** The sign with which a line of plain text begins, if it may be an item of a list. */
export type Marker =
  | { readonly kind: 'bullet' | 'dash'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly number: number };

export function markerOf(line: string): Marker | null {
  const [, bullet, dash, number, text = ''] =
    /^(?:([•▪●◦‣·])|([-–*+])|(\d{1,3})[.)])\s+(\S.*)$/u.exec(line) ?? [];
  if (number !== undefined) return { kind: 'number', text, number: Number(number) };
  if (bullet !== undefined) return { kind: 'bullet', text };
  return dash === undefined ? null : { kind: 'dash', text };
}

/** Whether an item is the next of the same list. */
export const follows = (item: Marker, before: Marker | null): boolean =>
  item.kind === 'number'
    ? before?.kind === 'number' && item.number === before.number + 1
    : item.kind === before?.kind;
