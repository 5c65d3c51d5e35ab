// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paragraphOf, RoomServer, textOf } from '../../../../tests/support/room-server.ts';
import type { DraftSession } from '../session.ts';
import { present, Tabs, tabStorage } from './tabs-for-tests.ts';

let server: RoomServer;
let tabs: Tabs;

beforeEach(async () => {
  vi.useFakeTimers();
  server = new RoomServer();
  await server.start();
  tabs = new Tabs(server.dial);
});

afterEach(() => {
  tabs.close();
  vi.useRealTimers();
});

const settle = (ms = 60) => vi.advanceTimersByTimeAsync(ms);
/** Longer than anybody waits before he comes back. */
const back = () => settle(10_000);

async function openTab(options?: Parameters<Tabs['add']>[0]): Promise<DraftSession> {
  const session = tabs.add(options);
  await settle();
  return session;
}

const type = ({ doc }: DraftSession, letters: string) =>
  paragraphOf(doc).insert(paragraphOf(doc).length, letters);

const erase = ({ doc }: DraftSession, length: number) => paragraphOf(doc).delete(0, length);

/** Client ids of the others whom a tab sees. */
function seenBy({ connection }: DraftSession): readonly number[] {
  const { awareness } = connection.provider;
  return [...awareness.getStates().keys()].filter((id) => id !== awareness.clientID).toSorted();
}

const idsOf = (...sessions: readonly DraftSession[]) =>
  sessions.map(({ doc }) => doc.clientID).toSorted();

describe('the tabs of a paper', () => {
  it('share one connection, which ends with the last of them', async () => {
    const [a, b] = [await openTab(), await openTab()];
    expect(server.count).toBe(1);
    a.leave();
    await settle();
    expect(server.sockets.size).toBe(1);
    type(b, 'still here');
    await settle();
    expect(server.text()).toContain('still here');
    b.leave();
    expect(server.sockets.size).toBe(0);
  });

  it('see of each other what is durable, and no sooner', async () => {
    const [a, b] = [await openTab(), await openTab()];
    const release = server.holdLog();
    type(a, 'hello');
    await settle(5_000);
    expect(textOf(b.doc)).not.toContain('hello');
    expect(a.saved.get()).toEqual({ kind: 'saving', waiting: 1 });
    expect(b.saved.get()).toEqual({ kind: 'saved' });
    release();
    await settle();
    expect(textOf(b.doc)).toContain('hello');
    expect(a.saved.get()).toEqual({ kind: 'saved' });
    expect(b.saved.get()).toEqual({ kind: 'saved' });
  });

  it('see deletions of each other', async () => {
    const [a, b] = [await openTab(), await openTab()];
    type(a, 'hello');
    await settle();
    erase(b, 4);
    await settle(1_000);
    expect(textOf(a.doc)).toBe('o');
    expect(b.saved.get()).toEqual({ kind: 'saved' });
  });

  it('who comes while something is on its way gets that, too', async () => {
    const a = await openTab();
    const release = server.holdLog();
    type(a, 'on its way');
    await settle();
    const b = await openTab();
    expect(b.ready.get()).toBe(true);
    expect(textOf(b.doc)).not.toContain('on its way');
    release();
    await settle();
    expect(textOf(b.doc)).toContain('on its way');
    expect(b.saved.get()).toEqual({ kind: 'saved' });
  });

  it('who comes later knows at once what is saved, and may bring something along', async () => {
    const a = await openTab();
    type(a, 'abc');
    await settle();
    const kept = tabStorage();
    const lone = await openTab({ kept });
    server.reachable = false;
    server.close(1006);
    await settle(1);
    type(lone, 'unsaved');
    expect(lone.keep()).toBe(true);
    tabs.kill(lone);
    server.reachable = true;
    await back();
    const b = await openTab({ kept });
    await settle(2_000);
    expect(b.saved.get()).toEqual({ kind: 'saved' });
    expect(textOf(a.doc)).toContain('abcunsaved');
    expect(server.count).toBeLessThan(8);
    expect(server.sockets.size).toBe(1);
  });

  it('get only the answers to their own questions', async () => {
    const a = await openTab();
    type(a, 'abc');
    await settle();
    a.connection.ask();
    const b = tabs.add();
    const firstSeen: string[] = [];
    b.connection.arrived.subscribe(() => firstSeen.push(textOf(b.doc)));
    await settle();
    expect(firstSeen).toEqual([textOf(a.doc)]);
  });

  it('of different people never share', async () => {
    await openTab();
    await openTab({ personId: 'another' });
    expect(server.count).toBe(2);
  });

  it('are eight to a connection, reloaded ones counted', async () => {
    const first = await openTab();
    for (let reloads = 0; reloads < 7; reloads++) (await openTab()).leave();
    expect(server.count).toBe(1);
    const ninth = await openTab();
    expect(server.count).toBe(2);
    await settle();
    expect(seenBy(ninth)).toEqual(idsOf(first));
    expect(seenBy(first)).toEqual(idsOf(ninth));
  });
});

describe('who is here', () => {
  it('are all tabs, and who comes sees who was here', async () => {
    const [a, b, c] = [await openTab(), await openTab(), await openTab()];
    expect(seenBy(a)).toEqual(idsOf(b, c));
    expect(seenBy(c)).toEqual(idsOf(a, b));
  });

  it('a tab that is gone without a word is gone for the others', async () => {
    const [a, b] = [await openTab(), await openTab()];
    tabs.kill(b);
    await settle();
    expect(seenBy(a)).toEqual([]);
  });

  it.each([true, false])('everybody is back after a break (noticed: %s)', async (noticed) => {
    const [a, b, c] = [await openTab(), await openTab(), await openTab()];
    if (noticed) server.close(1012);
    else server.cutUnnoticed();
    await settle(1);
    expect(a.saved.get().kind).toBe('offline');
    await back();
    expect(server.sockets.size).toBe(1);
    // Clients hear nothing new in a clock that they know, and renew their own every 15 s.
    for (const tab of [a, b, c]) present(tab);
    await settle();
    expect(seenBy(a)).toEqual(idsOf(b, c));
    expect(seenBy(b)).toEqual(idsOf(a, c));
    expect(seenBy(c)).toEqual(idsOf(a, b));
  });

  it('who died during the break is not', async () => {
    const [a, b] = [await openTab(), await openTab()];
    server.reachable = false;
    server.close(1006);
    tabs.kill(b);
    server.reachable = true;
    await back();
    expect(seenBy(a)).toEqual([]);
  });
});

describe('a connection that ends', () => {
  it('brings what all wrote meanwhile, once', async () => {
    const [a, b] = [await openTab(), await openTab()];
    type(a, 'together ');
    await settle();
    server.reachable = false;
    server.close(1006);
    await settle(1);
    type(a, 'a');
    type(b, 'b');
    expect(a.saved.get()).toEqual({ kind: 'offline', waiting: 1 });
    server.reachable = true;
    await back();
    expect(textOf(a.doc)).toMatch(/^together (ab|ba)$/);
    expect(textOf(b.doc)).toBe(textOf(a.doc));
    expect(server.text()).toBe(textOf(a.doc));
    expect([a.saved.get().kind, b.saved.get().kind]).toEqual(['saved', 'saved']);
  });

  it('ends for every tab, for good where the code is final', async () => {
    const [a, b] = [await openTab(), await openTab()];
    server.close(4409);
    await back();
    expect(a.connection.ending.get()).toBe('outdated');
    expect(b.connection.ending.get()).toBe('outdated');
    expect(server.sockets.size).toBe(0);
  });

  it('who signs in again in one tab is not shown in the other before that one does, too', async () => {
    const [a, b] = [await openTab(), await openTab()];
    type(b, 'kept');
    server.close(4401);
    a.connection.resume();
    await settle();
    expect(seenBy(a)).toEqual([]);
    b.connection.resume();
    await back();
    expect(server.sockets.size).toBe(1);
    expect(seenBy(a)).toEqual(idsOf(b));
    expect(a.saved.get().kind).toBe('saved');
    expect(textOf(a.doc)).toContain('kept');
  });

  it('is made anew for all whenever one tab thinks it dead', async () => {
    const [a, b] = [await openTab(), await openTab()];
    a.connection.resume();
    await back();
    a.connection.resume();
    await back();
    expect(server.count).toBe(3);
    expect(server.sockets.size).toBe(1);
    expect(seenBy(a)).toEqual(idsOf(b));
    expect(seenBy(b)).toEqual(idsOf(a));
    expect(b.saved.get()).toEqual({ kind: 'saved' });
  });

  it('is made anew once when all tabs hear of the network at the same time', async () => {
    await openTab();
    await openTab();
    await openTab();
    window.dispatchEvent(new Event('online'));
    await back();
    expect(server.sockets.size).toBe(1);
    expect(server.count).toBe(2);
  });
});
