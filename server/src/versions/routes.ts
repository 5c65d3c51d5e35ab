import { diff } from '@eckpunkt/document';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Host } from '../host.ts';
import { does } from '../http/describe.ts';
import { input, line, prose } from '../http/input.ts';
import { Refusal, refused } from '../http/refusal.ts';
import { signedIn, type SignedInEnv } from '../http/who.ts';
import { findPaper } from '../papers/find-paper.ts';
import { createVersion } from './create-version.ts';
import { findVersion } from './find-version.ts';
import { versionsOf } from './queries.ts';
import { showVersion, showVersionWithText } from './show.ts';
import { writeVersion } from './write-version.ts';

/** A field of a form that was left empty. */
const nothing = z.literal('');

const newVersion = z.object({
  label: line(120).or(nothing).optional(),
  note: prose(2000).or(nothing).optional(),
});

/** Versions of a paper's draft, mounted at `/api/papers` beside the papers themselves. */
export const versionRoutes = (host: Host) =>
  new Hono<SignedInEnv>()
    .use(signedIn)
    .post(
      '/:id/versions',
      does('Fixes the draft as a version', 201),
      input('json', newVersion),
      async (c) => {
        const who = c.get('who');
        const paper = await findPaper(host.sql, who, c.req.param('id'));
        if (paper instanceof Refusal) return refused(c, paper);
        const version = await createVersion(host, paper, who.personId, c.req.valid('json'));
        if (version instanceof Refusal) return refused(c, version);
        return c.json(showVersionWithText(version), 201);
      },
    )
    .get('/:id/versions', does('The versions of a paper, the newest first'), async (c) => {
      const paper = await findPaper(host.sql, c.get('who'), c.req.param('id'));
      if (paper instanceof Refusal) return refused(c, paper);
      const versions = await versionsOf(host.sql, paper.id);
      return c.json({ versions: versions.map(showVersion) });
    })
    .get('/:id/versions/:n', does('A version with its text'), async (c) => {
      const { id, n } = c.req.param();
      const paper = await findPaper(host.sql, c.get('who'), id);
      if (paper instanceof Refusal) return refused(c, paper);
      const version = await findVersion(host.sql, paper.id, n);
      if (version instanceof Refusal) return refused(c, version);
      return c.json(showVersionWithText(version));
    })
    .get('/:id/versions/:n/page', does('A version as readers would see it, in HTML'), async (c) => {
      const { id, n } = c.req.param();
      const paper = await findPaper(host.sql, c.get('who'), id);
      if (paper instanceof Refusal) return refused(c, paper);
      const version = await findVersion(host.sql, paper.id, n);
      if (version instanceof Refusal) return refused(c, version);
      return c.json(await writeVersion(paper, version));
    })
    .get('/:id/versions/:a/changes/:b', does('What changed between two versions'), async (c) => {
      const { id, a, b } = c.req.param();
      const paper = await findPaper(host.sql, c.get('who'), id);
      if (paper instanceof Refusal) return refused(c, paper);
      const before = await findVersion(host.sql, paper.id, a);
      if (before instanceof Refusal) return refused(c, before);
      const after = await findVersion(host.sql, paper.id, b);
      if (after instanceof Refusal) return refused(c, after);
      return c.json({ changes: diff(before.document, after.document) });
    });
