import { Hono } from 'hono';
import { z } from 'zod';
import type { Host } from '../host.ts';
import { does } from '../http/describe.ts';
import { input, line } from '../http/input.ts';
import { Refusal, refused } from '../http/refusal.ts';
import { signedIn, type SignedInEnv } from '../http/who.ts';
import { languages, paperTypes } from '../papers/paper.ts';
import { deleteTemplate } from './delete-template.ts';
import { listTemplates } from './list-templates.ts';
import { makeTemplate } from './make-template.ts';
import { showTemplate } from './show.ts';

const templateFilter = z.object({
  type: z.enum(paperTypes).optional(),
  language: z.enum(languages).optional(),
});

const newTemplate = z.object({ paperId: z.string(), name: line(120) });

/** What new papers can begin with, mounted at `/api/templates`. */
export const templateRoutes = (host: Host) =>
  new Hono<SignedInEnv>()
    .use(signedIn)
    .get(
      '/',
      does('What a new paper can begin with, by type and language'),
      input('query', templateFilter),
      async (c) => {
        const who = c.get('who');
        const templates = await listTemplates(host.sql, who, c.req.valid('query'));
        return c.json({ templates: templates.map(showTemplate(who)) });
      },
    )
    .post(
      '/',
      does("Makes a template of a paper's draft", 201),
      input('json', newTemplate),
      async (c) => {
        const who = c.get('who');
        const template = await makeTemplate(host, who, c.req.valid('json'));
        if (template instanceof Refusal) return refused(c, template);
        return c.json(showTemplate(who)(template), 201);
      },
    )
    .delete('/:id', does('Takes a template away', 204), async (c) => {
      const refusal = await deleteTemplate(host.sql, c.get('who'), c.req.param('id'));
      return refusal ? refused(c, refusal) : c.body(null, 204);
    });
