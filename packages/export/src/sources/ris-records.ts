/** The fields of a record, in their order. */
export interface RisRecord {
  readonly type: string;
  readonly fields: readonly RisField[];
  /** As it stands in the file. */
  readonly text: string;
}

export interface RisField {
  readonly tag: string;
  readonly value: string;
}

const FIELD = /^\s*([A-Z][A-Z0-9])\s{0,2}-(?:\s(.*)|)$/;

/**
 * A record begins with `TY`, also where the end of the one before is missing. A line without a tag
 * goes on with the field before it.
 */
export function risRecords(text: string): readonly RisRecord[] {
  const records: { type: string; fields: RisField[]; text: string }[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const [, tag, value = ''] = FIELD.exec(line) ?? [];
    if (tag === 'TY') {
      records.push({ type: value.trim().toUpperCase(), fields: [], text: '' });
      isOpen = true;
    }
    const record = records.at(-1);
    if (!record || !isOpen) continue;
    record.text += `${line}\n`;
    if (tag === 'ER') isOpen = false;
    else if (tag === undefined) goOn(record.fields, line.trim());
    else if (tag !== 'TY') record.fields.push({ tag, value: value.trim() });
  }
  return records;
}

function goOn(fields: RisField[], words: string): void {
  const last = fields.pop();
  if (!last) return;
  fields.push({ ...last, value: `${last.value} ${words}`.trim() });
}
