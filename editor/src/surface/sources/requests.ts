import type { CslItem } from '@eckpunkt/document/sources';
import { answer, api } from '../../api.ts';
import type { SourceFormat } from './format-of.ts';

export interface Pasted {
  readonly format: SourceFormat;
  readonly text: string;
}

/** Reading happens on the server, in a process of its own; nothing is stored there. */
export const readSources = (paperId: string, pasted: Pasted) =>
  answer(api.papers[':id'].sources.read.$post({ param: { id: paperId }, json: pasted }));

/** What of a pasted text was a source, and what was not, with the reason. */
export type ReadSources = Awaited<ReturnType<typeof readSources>>;

export async function lookUpDoi(paperId: string, doi: string): Promise<CslItem> {
  const looking = api.papers[':id'].sources.lookup.$post({ param: { id: paperId }, json: { doi } });
  return (await answer(looking)).source;
}
