import type { Picture } from '@eckpunkt/export/import';
import type { ISql } from 'postgres';
import { insertFigure, insertPaperFigure } from './queries.ts';

/** Keeps the pictures of a file, made anew where it was read, and lets its paper show them. */
export async function bringPictures(
  sql: ISql,
  paperId: string,
  personId: string,
  pictures: readonly Picture[],
) {
  for (const picture of pictures) {
    await insertFigure(sql, picture.hash, picture);
    await insertPaperFigure(sql, paperId, picture.hash, personId);
  }
}
