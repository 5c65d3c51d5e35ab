import { Hono } from 'hono';
import { z } from 'zod';
import type { Host } from '../host.ts';
import { fileBodies } from '../http/body-size.ts';
import { does } from '../http/describe.ts';
import { input } from '../http/input.ts';
import { Refusal, refused } from '../http/refusal.ts';
import { signedIn, type SignedInEnv } from '../http/who.ts';
import { findPaper } from '../papers/find-paper.ts';
import { bringFigure, copyFigure } from './bring-figure.ts';
import { findFigure } from './find-figure.ts';
import { sendFigure } from './send-figure.ts';
import { showBrought } from './show.ts';

const broughtFile = z.object({ file: z.file() });
const copiedFrom = z.object({ from: z.string() });

/** Figures of a paper's draft, mounted at `/api/papers` beside the papers themselves. */
export const figureRoutes = (host: Host) =>
  new Hono<SignedInEnv>()
    .use(signedIn)
    .post(
      '/:id/figures',
      does(
        'Takes a PNG, JPEG, WebP, GIF, TIFF or SVG for the draft, made anew; its hash names it',
        201,
      ),
      fileBodies('figure-too-large'),
      input('form', broughtFile),
      async (c) => {
        const who = c.get('who');
        const paper = await findPaper(host.sql, who, c.req.param('id'));
        if (paper instanceof Refusal) return refused(c, paper);
        const bytes = new Uint8Array(await c.req.valid('form').file.arrayBuffer());
        const figure = await bringFigure(host, paper, who.personId, bytes);
        if (figure instanceof Refusal) return refused(c, figure);
        return c.json(showBrought(figure), 201);
      },
    )
    .put(
      '/:id/figures/:hash',
      does('Lets the draft show a figure of another paper whose draft one reads'),
      input('json', copiedFrom),
      async (c) => {
        const who = c.get('who');
        const { id, hash } = c.req.param();
        const to = await findPaper(host.sql, who, id);
        if (to instanceof Refusal) return refused(c, to);
        const from = await findPaper(host.sql, who, c.req.valid('json').from);
        if (from instanceof Refusal) return refused(c, from);
        const figure = await copyFigure(host, { from, to }, who.personId, hash);
        if (figure instanceof Refusal) return refused(c, figure);
        return c.json(showBrought(figure));
      },
    )
    .get('/:id/figures/:hash', does('A figure of the draft, as bytes'), async (c) => {
      const { id, hash } = c.req.param();
      const paper = await findPaper(host.sql, c.get('who'), id);
      if (paper instanceof Refusal) return refused(c, paper);
      const figure = await findFigure(host.sql, paper, hash);
      if (figure instanceof Refusal) return refused(c, figure);
      return sendFigure(c, host.sql, figure, 'private');
    });
