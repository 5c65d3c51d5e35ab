import { judgeAll, skip, type SourcesRead } from './sources-read.ts';

/** A list of items, one item, or what some programs put around the list. */
export function readCslJson(text: string): SourcesRead {
  const value = parsed(text);
  if (value === undefined) return { sources: [], skipped: [skip('unreadable', text)] };
  return judgeAll(itemsIn(value).map((item) => ({ item, text: JSON.stringify(item) })));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function itemsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [value];
  const within: unknown = 'items' in value ? value.items : [value];
  return Array.isArray(within) ? within : [value];
}
