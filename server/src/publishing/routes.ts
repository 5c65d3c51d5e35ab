import { Hono } from 'hono';
import { z } from 'zod';
import type { Host } from '../host.ts';
import { does } from '../http/describe.ts';
import { input, prose } from '../http/input.ts';
import { Refusal, refused } from '../http/refusal.ts';
import { signedIn, type SignedInEnv } from '../http/who.ts';
import { findPaper } from '../papers/find-paper.ts';
import { publish } from './publish.ts';
import { publicationsOf } from './queries.ts';
import { showPublication } from './show.ts';

const newPublication = z.object({
  version: z.int().positive(),
  note: prose(2000).or(z.literal('')).optional(),
  edition: z.boolean().optional(),
});

/** Publications of a paper, mounted at `/api/papers` beside the papers themselves. */
export const publicationRoutes = (host: Host) =>
  new Hono<SignedInEnv>()
    .use(signedIn)
    .post(
      '/:id/publications',
      does('Publishes a version', 201),
      input('json', newPublication),
      async (c) => {
        const who = c.get('who');
        const paper = await findPaper(host.sql, who, c.req.param('id'));
        if (paper instanceof Refusal) return refused(c, paper);
        const publication = await publish(host, paper, who.personId, c.req.valid('json'));
        if (publication instanceof Refusal) return refused(c, publication);
        return c.json(await showPublication(host.sql, publication), 201);
      },
    )
    .get('/:id/publications', does('The publications of a paper, the newest first'), async (c) => {
      const paper = await findPaper(host.sql, c.get('who'), c.req.param('id'));
      if (paper instanceof Refusal) return refused(c, paper);
      const publications = await publicationsOf(host.sql, paper.id);
      const shown = publications.map((publication) => showPublication(host.sql, publication));
      return c.json({ publications: await Promise.all(shown) });
    });
