import { env } from 'cloudflare:workers';
import type { Sql } from 'postgres';
import { createApp } from './app.ts';
import { hearRights } from './live/rights.ts';
import { connectForRequest } from './worker/connect.ts';
import { forwardRights, isRightsNote, takeRightsNote } from './worker/forward-rights.ts';
import { hostOf } from './worker/host.ts';
import { requestSql } from './worker/request-sql.ts';

export { PaperRoom } from './worker/paper-room.ts';

const connections = requestSql();
const host = hostOf(env, connections.sql);
const app = createApp(host);

/** The rim on Workers. The application is built once; each request brings its own connections. */
export default {
  async fetch(request: Request, _: unknown, context: ExecutionContext): Promise<Response> {
    const { sql, release } = connectForRequest(env.DATABASE);
    try {
      return await answer(request, sql, context);
    } finally {
      release();
    }
  },
};

async function answer(request: Request, sql: Sql, context: ExecutionContext): Promise<Response> {
  if (isRightsNote(request)) return takeRightsNote({ ...host, sql }, env.PAPER_ROOMS, request);
  const { result, scopes } = await hearRights(() =>
    connections.run(sql, async () => app.fetch(uncompressed(request))),
  );
  if (scopes.length > 0)
    context.waitUntil(forwardRights({ ...host, sql }, env.PAPER_ROOMS, scopes));
  return result;
}

/** The platform compresses by itself, and would compress a second time what we have compressed. */
function uncompressed(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.delete('Accept-Encoding');
  return new Request(request, { headers });
}
