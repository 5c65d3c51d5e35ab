// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { FRAGMENT, emptyDraft } from '@eckpunkt/document';
import { ScriptedServer } from './scripted-server.ts';
import { DraftSession } from './session.ts';

let server: ScriptedServer;
let open: DraftSession[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  server = new ScriptedServer();
  Y.applyUpdate(server.doc, emptyDraft({ title: 'Daten teilen' }));
});

afterEach(() => {
  for (const session of open) session.leave();
  open = [];
  vi.useRealTimers();
});

async function visit({ mayEdit = true, personId = 'person' } = {}): Promise<DraftSession> {
  const session = new DraftSession({
    paperId: 'paper',
    personId,
    mayEdit,
    schema: 1,
    address: 'ws://localhost/live',
    kept: sessionStorage,
    sockets: () => ({ WebSocket: server.WebSocket, close() {} }),
  });
  open.push(session);
  await settle();
  return session;
}

const settle = () => vi.advanceTimersByTimeAsync(20);

const textOf = (doc: Y.Doc) => (doc.getXmlFragment(FRAGMENT).get(1) as Y.XmlElement).toString();

function paragraph(doc: Y.Doc): Y.XmlText {
  const block = doc.getXmlFragment(FRAGMENT).get(1) as Y.XmlElement;
  if (block.length === 0) block.insert(0, [new Y.XmlText()]);
  return block.get(0) as Y.XmlText;
}

const type = (session: DraftSession, letters: string) =>
  session.doc.transact(() => paragraph(session.doc).insert(paragraph(session.doc).length, letters));

const erase = (session: DraftSession, from: number, length: number) =>
  session.doc.transact(() => paragraph(session.doc).delete(from, length));

describe('the sign of what is saved', () => {
  it('says opening until the server has spoken, then saved', async () => {
    server.reachable = false;
    const session = new DraftSession({
      paperId: 'paper',
      personId: 'person',
      mayEdit: true,
      schema: 1,
      address: 'ws://localhost/live',
      kept: sessionStorage,
      sockets: () => ({ WebSocket: server.WebSocket, close() {} }),
    });
    open.push(session);
    expect(session.saved.get()).toEqual({ kind: 'opening' });
    expect(session.ready.get()).toBe(false);
    server.reachable = true;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(session.saved.get()).toEqual({ kind: 'saved' });
    expect(session.ready.get()).toBe(true);
  });

  it('does not say saved while the server has received but not committed', async () => {
    const session = await visit();
    server.commits = false;
    type(session, 'a');
    type(session, 'b');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session.saved.get()).toEqual({ kind: 'saving', waiting: 2 });
    expect(session.unsaved()).toBe(2);
    server.commit();
    expect(session.saved.get()).toEqual({ kind: 'saved' });
    expect(session.unsaved()).toBe(0);
  });

  it('believes an acknowledgement only as far as it goes', async () => {
    const session = await visit();
    type(session, 'a');
    server.commits = false;
    type(session, 'b');
    server.write((doc) => paragraph(doc).insert(0, 'x'));
    server.commits = true;
    expect(session.saved.get().kind).toBe('saving');
  });

  it('counts what waits while there is no connection, and forgets nothing on the way back', async () => {
    const session = await visit();
    server.crash();
    type(session, 'a');
    type(session, 'b');
    erase(session, 0, 1);
    expect(session.saved.get()).toEqual({ kind: 'offline', waiting: 3 });
    server.reachable = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(session.saved.get()).toEqual({ kind: 'saved' });
    expect(textOf(server.doc)).toBe(textOf(session.doc));
  });

  it('is offline without a number when nothing waits', async () => {
    const session = await visit();
    server.crash();
    expect(session.saved.get()).toEqual({ kind: 'offline', waiting: 0 });
  });

  it('takes "saved" back when a restarted server has less than the one before', async () => {
    const session = await visit();
    const backup = Y.encodeStateAsUpdate(server.doc);
    type(session, 'a');
    expect(session.saved.get().kind).toBe('saved');
    server.crash();
    server.doc = new Y.Doc();
    Y.applyUpdate(server.doc, backup);
    server.commits = false;
    server.reachable = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(session.saved.get().kind).toBe('saving');
    server.commit();
    expect(session.saved.get().kind).toBe('saved');
    expect(textOf(server.doc)).toContain('a');
  });

  it('is not talked into "saved" by a remote edit with a gap before it', async () => {
    const session = await visit();
    const elsewhere = new Y.Doc();
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(server.doc));
    paragraph(elsewhere).insert(0, 'one');
    const between = Y.encodeStateVector(elsewhere);
    paragraph(elsewhere).insert(3, 'two');
    Y.applyUpdate(
      session.doc,
      Y.encodeStateAsUpdate(elsewhere, between),
      session.connection.provider,
    );
    expect(session.saved.get().kind).toBe('saving');
  });
});

describe('deletions, of which a state vector says nothing', () => {
  it('are saved only when the server has shown that it has them', async () => {
    const session = await visit();
    type(session, 'abc');
    server.commits = false;
    erase(session, 1, 1);
    server.write((doc) => paragraph(doc).insert(0, 'x'));
    expect(session.saved.get()).toEqual({ kind: 'saving', waiting: 1 });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(session.saved.get().kind).toBe('saving');
    server.commit();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(session.saved.get()).toEqual({ kind: 'saved' });
  });

  it('ask the server seldom, and not at all once they are proved', async () => {
    const session = await visit();
    type(session, 'abcdefghij');
    const before = server.asked;
    for (let letter = 0; letter < 10; letter++) erase(session, 0, 1);
    await vi.advanceTimersByTimeAsync(400);
    expect(session.saved.get().kind).toBe('saved');
    expect(server.asked - before).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.asked - before).toBe(1);
  });

  it('made offline are proved after the return', async () => {
    const session = await visit();
    type(session, 'abc');
    server.crash();
    erase(session, 0, 3);
    server.reachable = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(session.saved.get().kind).toBe('saved');
    expect(textOf(server.doc)).toBe(textOf(session.doc));
  });
});

describe('endings', () => {
  it.each([
    [4401, 'signed-out'],
    [4403, 'read-only'],
    [4404, 'gone'],
    [4409, 'outdated'],
    [4413, 'too-large'],
    [4422, 'refused'],
    [4499, 'outdated'],
  ] as const)('%i is %s and final', async (code, ending) => {
    const session = await visit();
    server.close(code);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session.connection.ending.get()).toBe(ending);
    expect(server.sockets.size).toBe(0);
  });

  it.each([1012, 1013, 1006])('%i comes back by itself', async (code) => {
    const session = await visit();
    server.close(code);
    expect(session.saved.get().kind).toBe('offline');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(session.connection.ending.get()).toBe(null);
    expect(session.saved.get().kind).toBe('saved');
  });

  it('keeps the edits of somebody signed out until he is back', async () => {
    const session = await visit();
    server.commits = false;
    type(session, 'kept');
    server.close(4401);
    server.crash();
    server.reachable = true;
    server.commits = true;
    expect(session.unsaved()).toBe(1);
    session.connection.resume();
    await settle();
    expect(session.connection.ending.get()).toBe(null);
    expect(session.saved.get().kind).toBe('saved');
    expect(textOf(server.doc)).toContain('kept');
  });
});

describe('edits kept across a reload', () => {
  async function leaveUnsaved(code: number | null) {
    const session = await visit();
    type(session, 'abc');
    server.commits = false;
    type(session, 'unsaved');
    erase(session, 0, 1);
    if (code !== null) server.close(code);
    server.crash();
    const kept = session.keep();
    return { session, kept };
  }

  it('arrive with the next visit, once', async () => {
    const { kept } = await leaveUnsaved(4409);
    expect(kept).toBe(true);
    server.reachable = true;
    server.commits = true;
    const again = await visit();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(textOf(again.doc)).toContain('bcunsaved');
    expect(textOf(server.doc)).toBe(textOf(again.doc));
    expect(again.saved.get()).toEqual({ kind: 'saved' });
    expect(sessionStorage.length).toBe(0);
  });

  it('are not given to another person', async () => {
    await leaveUnsaved(4401);
    server.reachable = true;
    server.commits = true;
    const other = await visit({ personId: 'other' });
    expect(textOf(other.doc)).not.toContain('unsaved');
    expect(sessionStorage.length).toBe(0);
  });

  it.each([4403, 4404, 4413, 4422])(
    'are given up after %i, where they have no chance',
    async (code) => {
      const { kept } = await leaveUnsaved(code);
      expect(kept).toBe(false);
      expect(sessionStorage.length).toBe(0);
    },
  );
});

describe('leaving', () => {
  it('stays connected until the last edit is durable', async () => {
    const session = await visit();
    server.commits = false;
    type(session, 'last words');
    session.leave();
    expect(server.sockets.size).toBe(1);
    server.commit();
    expect(server.sockets.size).toBe(0);
    expect(sessionStorage.length).toBe(0);
  });

  it('goes at once when nothing waits', async () => {
    const session = await visit();
    session.leave();
    expect(server.sockets.size).toBe(0);
  });
});
