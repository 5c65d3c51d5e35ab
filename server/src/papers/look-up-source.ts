import type { CslItem } from '@eckpunkt/document/sources';
import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import type { Paper } from './paper.ts';
import { mayEdit, whyNotEdit } from './policy.ts';

/** What the world's register of DOIs knows of one, where the operator allows to ask. */
export async function lookUpSource(
  { dois }: Pick<Host, 'dois'>,
  paper: Paper,
  doi: string,
): Promise<CslItem | Refusal> {
  if (!mayEdit(paper)) return refuse(whyNotEdit(paper));
  if (!dois) return refuse('lookup-off');
  const found = await dois.lookUp(doi);
  if (found.ok) return found.source;
  return found.why === 'unknown' ? refuse('doi-unknown') : refuse('register-away', {}, 30);
}
