import type { ISql } from 'postgres';
import { publicationAddress } from '../papers/address.ts';
import { filesOf, type PublishedFile } from './files.ts';
import type { Publication } from './publication.ts';

const showFile = (address: string, { format, state, size }: PublishedFile) => ({
  format,
  url: `${address}.${format}`,
  size,
  state,
});

/** A publication as the API answers with it, with the files as they are at this moment. */
export async function showPublication(sql: ISql, publication: Publication) {
  const address = publicationAddress(publication.paperSlug, publication.number);
  const files = await filesOf(sql, publication.id);
  return {
    number: publication.number,
    url: address,
    sha256: publication.sha256,
    version: publication.version,
    note: publication.note,
    publishedAt: publication.publishedAt.toISOString(),
    publishedBy: publication.publishedBy,
    files: files.map((file) => showFile(address, file)),
  };
}
