import { pageParts } from '@eckpunkt/export/page';
import type { Paper } from '../papers/paper.ts';
import { frontOf } from '../publishing/front.ts';
import type { VersionWithText } from './version.ts';

/**
 * A version as pieces of safe HTML, by the same hand that writes publications: whoever is to
 * decide upon it sees its numbers, figures, notes and sources as readers will.
 */
export async function writeVersion(paper: Paper, version: VersionWithText) {
  const front = frontOf({
    paper,
    // Neither is printed in these pieces.
    cluster: '',
    publicUrl: '',
    number: String(version.number),
    note: null,
    at: version.createdAt,
  });
  // Figures are the draft's until something is published.
  const pictureAddress = (hash: string) => `/api/papers/${paper.id}/figures/${hash}`;
  const { contents: _, ...parts } = await pageParts(version.document, front, { pictureAddress });
  return { ...parts, group: front.group };
}
