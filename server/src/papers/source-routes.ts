import { doiIn } from '@eckpunkt/document/sources';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Host } from '../host.ts';
import { does } from '../http/describe.ts';
import { input } from '../http/input.ts';
import { Refusal, refused } from '../http/refusal.ts';
import { signedIn, type SignedInEnv } from '../http/who.ts';
import { findPaper } from './find-paper.ts';
import { lookUpSource } from './look-up-source.ts';
import { readSources } from './read-sources.ts';

/** With what JSON adds to it, a text of this length stays below what a request may have. */
const MAX_TEXT = 900_000;

const listOfSources = z.object({
  format: z.enum(['bibtex', 'ris', 'csl-json']),
  text: z.string().min(1).max(MAX_TEXT),
});

/** Bare, after `doi:`, or as an address. */
const doi = z
  .string()
  .max(600)
  .transform((text) => doiIn(text))
  .pipe(z.string('Must be a DOI, such as 10.1000/182'));

const lookup = z.object({ doi });

/** Sources for a paper's list, mounted at `/api/papers` beside the papers themselves. */
export const sourceRoutes = (host: Host) =>
  new Hono<SignedInEnv>()
    .use(signedIn)
    .post(
      '/:id/sources/read',
      does('Reads sources from BibTeX, RIS or CSL-JSON; keeps nothing'),
      input('json', listOfSources),
      async (c) => {
        const paper = await findPaper(host.sql, c.get('who'), c.req.param('id'));
        if (paper instanceof Refusal) return refused(c, paper);
        const { format, text } = c.req.valid('json');
        const read = await readSources(host, paper, format, text);
        if (read instanceof Refusal) return refused(c, read);
        return c.json(read);
      },
    )
    .post(
      '/:id/sources/lookup',
      does('Looks a source up by its DOI, where the operator allows to ask'),
      input('json', lookup),
      async (c) => {
        const paper = await findPaper(host.sql, c.get('who'), c.req.param('id'));
        if (paper instanceof Refusal) return refused(c, paper);
        const source = await lookUpSource(host, paper, c.req.valid('json').doi);
        if (source instanceof Refusal) return refused(c, source);
        return c.json({ source });
      },
    );
