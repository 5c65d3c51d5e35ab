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

/** The colour of a person's caret: the same for everybody, in every paper, at every visit. */
export function colorOf(personId: string): string {
  let sum = 0;
  for (const letter of personId) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return colors[sum % colors.length] ?? colors[0];
}
