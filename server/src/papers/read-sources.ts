import type { SourcesRead, SourceFormat } from '@eckpunkt/export/sources';
import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import type { Paper } from './paper.ts';
import { mayEdit, whyNotEdit } from './policy.ts';

/** What is in a list of sources. Nothing is kept: the editor puts into the draft what is wanted. */
export async function readSources(
  { sourceReader }: Pick<Host, 'sourceReader'>,
  paper: Paper,
  format: SourceFormat,
  text: string,
): Promise<SourcesRead | Refusal> {
  if (!mayEdit(paper)) return refuse(whyNotEdit(paper));
  if (!sourceReader) return refuse('sources-away');
  const done = await sourceReader.read(format, text);
  if (done === 'too-busy') return refuse('too-busy', {}, 10);
  return done.ok ? done.read : refuse('file-unreadable');
}
