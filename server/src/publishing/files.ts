import type { ISql } from 'postgres';
import { findFiles, type OrderedFile } from '../press/find-file.ts';
import { publicFormats, type PublicFormat } from './formats.ts';

/** A file of a publication as readers and the API are told of it. */
export interface PublishedFile {
  readonly format: PublicFormat;
  readonly state: OrderedFile['state'];
  /** Null until it is there. */
  readonly size: number | null;
}

/** What was never ordered is as good as in the making: whoever asks for it orders it. */
const toFile = (format: PublicFormat, file: OrderedFile | undefined): PublishedFile => ({
  format,
  state: file?.state ?? 'making',
  size: file?.state === 'ready' ? file.size : null,
});

/** The files that a publication is offered in. */
export async function filesOf(sql: ISql, publicationId: string): Promise<PublishedFile[]> {
  const ordered = await findFiles(sql, publicationId);
  return publicFormats.map((format) =>
    toFile(
      format,
      ordered.find((file) => file.format === format),
    ),
  );
}
