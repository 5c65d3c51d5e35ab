/** Dark enough for white letters on them (4.5 : 1), far enough apart to tell people by them. */
const colors = [
  '#0b6e5f',
  '#8a3ffc',
  '#b3261e',
  '#1259b8',
  '#9c4a00',
  '#a3256d',
  '#4a6410',
  '#0f6a85',
  '#6b4fa0',
  '#7a5200',
] as const;

/** The colour of a person, which a room gives to his caret: the same at every visit. */
export function colorOf(personId: string): string {
  return colors[placeOf(personId)] ?? colors[0];
}

/**
 * Colours for all who are here. Who would share a colour with somebody gets the next free one;
 * everybody counts in the same order, so that all screens show the same colours.
 */
export function colorsFor(personIds: readonly string[]): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of [...new Set(personIds)].toSorted()) {
    const color = nextFree(placeOf(id), taken);
    chosen.set(id, color);
    taken.add(color);
  }
  return chosen;
}

function nextFree(place: number, taken: ReadonlySet<string>): string {
  const inTurn = [...colors.slice(place), ...colors.slice(0, place)];
  return inTurn.find((color) => !taken.has(color)) ?? inTurn[0] ?? colors[0];
}

function placeOf(personId: string): number {
  let sum = 0;
  for (const letter of personId) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum % colors.length;
}
