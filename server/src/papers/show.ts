import { SCHEMA_VERSION } from '@eckpunkt/document';
import { publicationAddress } from './address.ts';
import type { Paper } from './paper.ts';
import { rightsIn } from './policy.ts';

const showPublished = (slug: string, number: string | null) =>
  number === null ? null : { number, url: publicationAddress(slug, number) };

/** A paper as the API answers with it. */
export const showPaper = (paper: Paper) => ({
  id: paper.id,
  slug: paper.slug,
  type: paper.type,
  title: paper.title,
  language: paper.language,
  state: paper.state,
  group: paper.group,
  lead: paper.lead,
  createdAt: paper.createdAt.toISOString(),
  createdBy: paper.createdBy,
  changedAt: paper.changedAt.toISOString(),
  changedBy: paper.changedBy,
  schemaVersion: SCHEMA_VERSION,
  published: showPublished(paper.slug, paper.publishedNumber),
  newestVersion: paper.newestVersion,
  may: rightsIn(paper),
});
