import { publicationAddress } from '../papers/address.ts';
import type { Version, VersionWithText } from './version.ts';

const showPublication = (slug: string, number: string | null) =>
  number === null ? null : { number, url: publicationAddress(slug, number) };

/** A version as lists have it: without its text. */
export const showVersion = (version: Version) => ({
  number: version.number,
  label: version.label,
  note: version.note,
  sha256: version.sha256,
  title: version.title,
  createdAt: version.createdAt.toISOString(),
  createdBy: version.createdBy,
  publication: showPublication(version.paperSlug, version.publicationNumber),
});

export const showVersionWithText = (version: VersionWithText) => ({
  ...showVersion(version),
  document: version.document,
});
