import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Host } from '../host.ts';

/** The web application: one page for every address below `/app`, and the files it is made of. */
export const workspaceRoutes = ({ webApp }: Pick<Host, 'webApp'>) =>
  new Hono()
    .use('/app/*', compress())
    .use('/assets/*', compress())
    .get('/app/*', async (c) => c.html(await webApp.shell(), 200, { 'Cache-Control': 'no-cache' }))
    .get('/assets/*', async (c) => {
      const file = await webApp.file(c.req.path.slice(1));
      if (!file) return c.notFound();
      return c.body(file.bytes, 200, {
        'Content-Type': file.mediaType,
        // The names carry a hash of the content.
        'Cache-Control': 'public, max-age=31536000, immutable',
      });
    });
