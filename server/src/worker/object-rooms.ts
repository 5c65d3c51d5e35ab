import type { Context } from 'hono';
import type { Sql } from 'postgres';
import type { Admission, Entrant, TurnedAway } from '../live/admission.ts';
import { standingAt } from '../live/queries.ts';
import type { Rooms } from '../live/rooms.ts';
import type { PaperRoom } from './paper-room.ts';

/** Only our own program reaches an object, so what stands in this header needs no proof. */
const ENTRANT = 'x-entrant';

export const entrantIn = (request: Request): Entrant =>
  JSON.parse(decodeURIComponent(request.headers.get(ENTRANT) ?? ''));

/** The rooms as Durable Objects: each paper has one, wherever in the world it was first opened. */
export const objectRooms = (papers: DurableObjectNamespace<PaperRoom>, sql: Sql): Rooms => ({
  standingAt: (place) => standingAt(sql, place),
  enter: (_: Context, admission: Admission) =>
    'code' in admission ? turnAway(admission) : lead(papers, admission),
  read: (paperId) => papers.getByName(paperId).read(paperId),
  write: (paperId, personId, update) => papers.getByName(paperId).write(paperId, personId, update),
  // They end when the platform ends them; whatever they have shown is in the log.
  close: () => Promise.resolve(),
});

/** The object takes the connection over; headers of our own can be added to a new answer only. */
async function lead(papers: DurableObjectNamespace<PaperRoom>, entrant: Entrant) {
  const headers = { Upgrade: 'websocket', [ENTRANT]: encodeURIComponent(JSON.stringify(entrant)) };
  const request = new Request('https://room/', { headers });
  const { webSocket } = await papers.getByName(entrant.paperId).fetch(request);
  return new Response(null, { status: 101, ...(webSocket && { webSocket }) });
}

/** A browser learns the code that says why only from a WebSocket that was opened. */
function turnAway({ code, reason }: TurnedAway): Response {
  const { 0: client, 1: server } = new WebSocketPair();
  server.accept();
  server.close(code, reason);
  return new Response(null, { status: 101, webSocket: client });
}
