import type { FormatName } from '@eckpunkt/export/page';

/** Where the files of publications are made: outside the server's thread, by jobs in Postgres. */
export interface Press {
  /** Orders files of a publication; a file that is ordered or made already is not made twice. */
  order(publicationId: string, formats: readonly FormatName[]): Promise<void>;
  /** Ends the running jobs; an unfinished one is taken up by the next start. */
  close(): Promise<void>;
}
