import type { Sql } from 'postgres';
import type { Enclosure } from '../press/errand.ts';
import { figuresOfPublication } from './queries.ts';

/** The figures that a publication shows, for the child processes that make its files. */
export async function* enclosuresOf(sql: Sql, publicationId: string): AsyncGenerator<Enclosure> {
  for await (const figures of figuresOfPublication(sql, publicationId))
    for (const { hash, mediaType, bytes } of figures) yield { figure: hash, mediaType, bytes };
}
