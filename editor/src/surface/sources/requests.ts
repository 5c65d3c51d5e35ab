import type { CslItem } from '@eckpunkt/document/sources';
import { Refusal, refusalOf } from '../../refusal.ts';
import type { SourceFormat } from './format-of.ts';

/** What of a pasted text was a source, and what was not, with the reason. */
export interface ReadSources {
  readonly sources: readonly CslItem[];
  readonly skipped: readonly { readonly reason: string; readonly text: string }[];
}

export interface Pasted {
  readonly format: SourceFormat;
  readonly text: string;
}

/** Reading happens on the server, in a process of its own; nothing is stored there. */
export const readSources = (paperId: string, pasted: Pasted): Promise<ReadSources> =>
  post(`/api/papers/${paperId}/sources/read`, pasted);

export const lookUpDoi = (paperId: string, doi: string): Promise<{ readonly source: CslItem }> =>
  post(`/api/papers/${paperId}/sources/lookup`, { doi });

async function post<T>(address: string, body: object): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  const sent = fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  const response = await sent.catch(() => {
    throw new Refusal(0, { name: 'unreachable' });
  });
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()) as T;
}
