/** Measurements: for each row its value for each subject. */
export type Rows = Record<string, Record<string, number>>;

const SUBJECTS = ['relay', 'yjs', 'hocuspocus', 'eckpunkt'];

/** Prints the rows as a Markdown table, a column a subject. */
export function print(rows: Rows): void {
  console.log(`| | ${SUBJECTS.join(' | ')} |`);
  console.log(`|---|${'---:|'.repeat(SUBJECTS.length)}`);
  for (const [name, values] of Object.entries(rows)) {
    console.log(`| ${name} | ${SUBJECTS.map((subject) => shown(values[subject])).join(' | ')} |`);
  }
}

const shown = (value: number | undefined) =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : value.toLocaleString('en', { maximumSignificantDigits: 3 });
