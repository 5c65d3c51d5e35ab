import { presentable, readDraft } from '@eckpunkt/document';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Host } from '../host.ts';
import { does } from '../http/describe.ts';
import { fileBodies } from '../http/body-size.ts';
import { input, line } from '../http/input.ts';
import { Refusal, refused } from '../http/refusal.ts';
import { signedIn, type SignedInEnv } from '../http/who.ts';
import { changePaper } from './change-paper.ts';
import { createPaper } from './create-paper.ts';
import { findPaper } from './find-paper.ts';
import { importPaper } from './import-paper.ts';
import { listPapers } from './list-papers.ts';
import { languages, paperTypes } from './paper.ts';
import { problemsOf } from './problems-of.ts';
import { showPaper } from './show.ts';
import { MAX_TITLE } from './title.ts';

const newPaper = z.object({
  groupId: z.string(),
  type: z.enum(paperTypes),
  title: line(MAX_TITLE),
  language: z.enum(languages),
  templateId: z.string().max(100).optional(),
});

const paperChange = z.object({
  title: line(MAX_TITLE).optional(),
  state: z.enum(['parked', 'resumed']).optional(),
});

const paperFilter = z.object({ group: z.string().optional() });

const importedFile = z.object({ file: z.file() });

/** Papers and their drafts, mounted at `/api/papers`. */
export const paperRoutes = (host: Host) =>
  new Hono<SignedInEnv>()
    .use(signedIn)
    .post(
      '/',
      does('Makes a paper of a type in a group, from a template if one is named', 201),
      input('json', newPaper),
      async (c) => {
        const paper = await createPaper(host, c.get('who'), c.req.valid('json'));
        if (paper instanceof Refusal) return refused(c, paper);
        return c.json(showPaper(paper), 201);
      },
    )
    .get(
      '/',
      does('The papers whose drafts one reads, or those of one group'),
      input('query', paperFilter),
      async (c) => {
        const papers = await listPapers(host.sql, c.get('who'), c.req.valid('query').group);
        if (papers instanceof Refusal) return refused(c, papers);
        return c.json({ papers: papers.map(showPaper) });
      },
    )
    .post(
      '/:id/imports',
      does('Fills an empty draft from a DOCX, ODT, Markdown or HTML file', 201),
      fileBodies(),
      input('form', importedFile),
      async (c) => {
        const who = c.get('who');
        const paper = await findPaper(host.sql, who, c.req.param('id'));
        if (paper instanceof Refusal) return refused(c, paper);
        const report = await importPaper(host, who.personId, paper, c.req.valid('form').file);
        if (report instanceof Refusal) return refused(c, report);
        return c.json({ report }, 201);
      },
    )
    .get('/:id', does('One paper'), async (c) => {
      const paper = await findPaper(host.sql, c.get('who'), c.req.param('id'));
      if (paper instanceof Refusal) return refused(c, paper);
      return c.json(showPaper(paper));
    })
    .patch(
      '/:id',
      does('Renames a paper, parks it, or takes it up again'),
      input('json', paperChange),
      async (c) => {
        const who = c.get('who');
        const paper = await findPaper(host.sql, who, c.req.param('id'));
        if (paper instanceof Refusal) return refused(c, paper);
        const changed = await changePaper(host, who, paper, c.req.valid('json'));
        if (changed instanceof Refusal) return refused(c, changed);
        return c.json(showPaper(changed));
      },
    )
    .get('/:id/document', does('The draft as ProseMirror JSON'), async (c) => {
      const paper = await findPaper(host.sql, c.get('who'), c.req.param('id'));
      if (paper instanceof Refusal) return refused(c, paper);
      return c.json(presentable(readDraft(await host.rooms.read(paper.id))));
    })
    .get('/:id/problems', does('What stands between the draft and a version'), async (c) => {
      const paper = await findPaper(host.sql, c.get('who'), c.req.param('id'));
      if (paper instanceof Refusal) return refused(c, paper);
      const document = readDraft(await host.rooms.read(paper.id));
      return c.json({ problems: await problemsOf(host.sql, paper, document) });
    });
