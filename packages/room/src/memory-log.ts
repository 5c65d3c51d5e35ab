import type { Appended, Batch, DraftLog, NumberedEntry, Stored } from './log.ts';

interface Kept {
  readonly entries: NumberedEntry[];
  readonly owners: Map<number, string>;
}

/** A log that forgets: for tests, and as the plainest example of what a log is. */
export class MemoryLog implements DraftLog {
  readonly #drafts = new Map<string, Kept>();

  /** Begins a draft; without entries, unless it is given a first one. */
  begin(paperId: string) {
    this.#drafts.set(paperId, { entries: [], owners: new Map() });
  }

  async load(paperId: string): Promise<Stored | null> {
    const kept = this.#drafts.get(paperId);
    if (!kept) return null;
    const { entries, owners } = kept;
    return { head: entries.length, snapshot: null, entries: [...entries], owners: new Map(owners) };
  }

  async since(paperId: string, number: number): Promise<readonly NumberedEntry[]> {
    return this.#kept(paperId).entries.slice(number);
  }

  async append(paperId: string, take: () => Batch): Promise<Appended> {
    await Promise.resolve();
    const { entries, owners } = this.#kept(paperId);
    const batch = take();
    if (batch.after !== entries.length) return 'behind';
    for (const entry of batch.entries) {
      entries.push({ ...entry, number: entries.length + 1 });
      for (const client of entry.newClients) owners.set(client, entry.personId);
    }
    return { head: entries.length };
  }

  #kept(paperId: string): Kept {
    const kept = this.#drafts.get(paperId);
    if (!kept) throw new Error('no such draft');
    return kept;
  }
}
