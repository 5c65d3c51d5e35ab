import type { RoomAddress } from '../live/subjects/subject.ts';
import type { Ledger } from './ledger.ts';

export interface Count {
  /** Edits that are in the drafts, acknowledged or not. */
  readonly found: number;
  /** Acknowledged edits that are not. */
  readonly lost: number;
  readonly doubled: number;
}

/** Counts every word in the drafts, as the API gives them after a start from what is on the disk. */
export async function countWords(
  url: string,
  rooms: readonly RoomAddress[],
  ledgers: readonly Ledger[],
): Promise<Count> {
  const times = new Map<string, number>();
  for (const room of rooms)
    for (const word of await wordsOf(url, room)) times.set(word, (times.get(word) ?? 0) + 1);
  const words = ledgers.flatMap((ledger) =>
    Array.from({ length: ledger.typed }, (_, index) => ({
      times: times.get(ledger.word(index)) ?? 0,
      isAcknowledged: index < ledger.acknowledged,
    })),
  );
  return {
    found: words.filter((word) => word.times > 0).length,
    lost: words.filter((word) => word.isAcknowledged && word.times === 0).length,
    doubled: words.filter((word) => word.times > 1).length,
  };
}

async function wordsOf(url: string, { path, headers }: RoomAddress): Promise<readonly string[]> {
  const paperId = /\/live\/([^?]+)/.exec(path)?.[1] ?? '';
  const answer = await fetch(`${url}/api/papers/${paperId}/document`, { headers });
  // Of a draft that cannot be shown nothing is found.
  if (!answer.ok) return [];
  return textOf(await answer.json()).split(/\s+/);
}

interface Node {
  readonly text?: string;
  readonly content?: readonly Node[];
}

const textOf = ({ text, content = [] }: Node): string =>
  text ?? content.map((child) => textOf(child)).join(' ');
