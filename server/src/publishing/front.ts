import type { Front } from '@eckpunkt/export/page';
import { publicationAddress } from '../papers/address.ts';
import type { Paper } from '../papers/paper.ts';

export interface FrontParts {
  readonly paper: Paper;
  readonly cluster: string;
  readonly number: string;
  readonly note: string | null;
  readonly at: Date;
  readonly publicUrl: string;
}

/** The day on the wall calendar of the clusters, not of the server: 23:30 UTC is tomorrow there. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/**
 * What stands around the text, frozen with the publication: a file that is made years later says
 * the same as those of the day, whatever the group is called by then.
 */
export const frontOf = ({ paper, cluster, number, note, at, publicUrl }: FrontParts): Front => ({
  cluster,
  group: paper.group.name,
  type: paper.type,
  language: paper.language,
  number,
  date: day.format(at),
  slug: paper.slug,
  url: publicUrl + publicationAddress(paper.slug, number),
  ...(note === null ? {} : { note }),
});
