import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Appended, Batch, DraftLog } from './log.ts';
import { MemoryLog } from './memory-log.ts';
import { Room } from './room.ts';
import { quietHost, Window } from './testing/window.ts';
import { closeCodes, stepOneFrame, stepTwoFrame, updateFrame } from './wire.ts';

async function openRoom(log: DraftLog = begun(), host = quietHost): Promise<Room> {
  const room = await Room.open('paper', log, host);
  if (!room) throw new Error('no such draft');
  return room;
}

function begun(): MemoryLog {
  const log = new MemoryLog();
  log.begin('paper');
  return log;
}

/** A log that writes when it is told to. */
class SlowLog extends MemoryLog {
  #waiting: (() => void)[] = [];
  failure: Error | null = null;

  override async append(paperId: string, take: () => Batch): Promise<Appended> {
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.failure) throw this.failure;
    return super.append(paperId, take);
  }

  async write() {
    for (const go of this.#waiting.splice(0)) go();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function slowRoom(ended: (error: unknown) => void = () => undefined) {
  const log = new SlowLog();
  log.begin('paper');
  return { log, room: await openRoom(log, { ...quietHost, ended }) };
}

test('[R2] a draft that is not there has no room, and one that cannot be loaded has none either', async () => {
  expect(await Room.open('another', begun(), quietHost)).toBe(null);
  const damaged = begun();
  const entry = { personId: 'anna', update: Uint8Array.of(9, 9, 9), newClients: [] };
  await damaged.append('paper', () => ({ after: 0, entries: [entry] }));
  await expect(openRoom(damaged)).rejects.toThrow('damaged');
});

describe('[R3] durable first', () => {
  test('nobody sees what is not in the log, and its author is not told that it is saved', async () => {
    const { log, room } = await slowRoom();
    const [anna, ben] = [new Window(room, 'anna').join(), new Window(room, 'ben').join()];
    anna.text.insert(0, 'Hallo');
    await Promise.resolve();
    expect(ben.text.toString()).toBe('');
    expect(anna.ownSaved).toBe(false);
    await log.write();
    expect(ben.text.toString()).toBe('Hallo');
    expect(anna.ownSaved).toBe(true);
    expect((await log.load('paper'))?.entries).toMatchObject([{ number: 1, personId: 'anna' }]);
  });

  test('what gathers during a commit goes to each peer as one update, and as one entry a person', async () => {
    const { log, room } = await slowRoom();
    const peers = ['anna', 'ben', 'cleo'].map((name) => new Window(room, name).join());
    const [anna, ben, cleo] = peers as [Window, Window, Window];
    anna.text.insert(0, '.');
    await Promise.resolve();
    cleo.heard.length = 0;
    for (const letter of 'abc') anna.text.insert(0, letter);
    for (const letter of 'xyz') ben.text.insert(0, letter);
    await log.write();
    await log.write();
    expect(cleo.heard.filter((message) => message === 'update').length).toBeLessThanOrEqual(2);
    expect((await log.load('paper'))?.entries.length).toBeLessThanOrEqual(4);
    expect(new Set(peers.map(({ text }) => text.toString())).size).toBe(1);
  });

  test('an author hears of his letters only that they are saved, and of deletions the echo', async () => {
    const room = await openRoom();
    const anna = new Window(room, 'anna').join();
    anna.heard.length = 0;
    anna.text.insert(0, 'Hallo');
    await room.settled();
    expect(anna.heard).toEqual(['saved']);
    anna.text.delete(0, 2);
    await room.settled();
    expect(anna.heard).toEqual(['saved', 'update', 'saved']);
  });

  test('what is known already is neither written nor sent again', async () => {
    const log = begun();
    const room = await openRoom(log);
    const [anna, ben] = [new Window(room, 'anna').join(), new Window(room, 'ben').join()];
    anna.text.insert(0, 'Hallo');
    await room.settled();
    ben.heard.length = 0;
    for (let i = 0; i < 3; i++) anna.say(stepTwoFrame(Y.encodeStateAsUpdate(anna.doc)));
    await room.settled();
    expect(ben.heard).toEqual([]);
    expect(await log.load('paper')).toMatchObject({ head: 1 });
  });
});

test('[R5] who joins is told all that is saved, and everybody what each commit saved', async () => {
  const room = await openRoom();
  const anna = new Window(room, 'anna').join();
  anna.text.insert(0, 'Hallo');
  await room.settled();
  const ben = new Window(room, 'ben').join();
  expect(ben.saved).toEqual(anna.clocks);
  ben.text.insert(0, 'Oh. ');
  await room.settled();
  expect(anna.saved).toEqual(anna.clocks);
});

describe('[R7] read only', () => {
  test('a reader gets everything, is not asked, and may repeat what everybody knows', async () => {
    const room = await openRoom();
    const [anna, guest] = [
      new Window(room, 'anna').join(),
      new Window(room, 'guest', 'read').join(),
    ];
    anna.text.insert(0, 'Hallo');
    anna.text.delete(0, 1);
    await room.settled();
    expect(guest.text.toString()).toBe('allo');
    expect(guest.heard).not.toContain('step 1');
    guest.say(stepTwoFrame(Y.encodeStateAsUpdate(guest.doc)));
    guest.say(updateFrame(Y.encodeStateAsUpdate(guest.doc)));
    expect(guest.closed).toBe(null);
  });

  test.each([
    ['writes', (guest: Window) => guest.text.insert(0, 'x')],
    ['deletes', (guest: Window) => guest.text.delete(0, 1)],
    [
      'answers a question that was not put',
      (guest: Window) => {
        const other = new Y.Doc();
        other.getText('text').insert(0, 'x');
        guest.say(stepTwoFrame(Y.encodeStateAsUpdate(other)));
      },
    ],
  ])('a reader who %s is closed with 4403, and nothing has changed', async (_, deed) => {
    const room = await openRoom();
    const [anna, guest] = [
      new Window(room, 'anna').join(),
      new Window(room, 'guest', 'read').join(),
    ];
    anna.text.insert(0, 'Hallo');
    await room.settled();
    deed(guest);
    await room.settled();
    expect(guest.closed?.code).toBe(closeCodes.readOnly);
    expect(anna.text.toString()).toBe('Hallo');
  });
});

describe('[R8] when the log is away', () => {
  test('and gives up, everybody is asked to come again and the room is over', async () => {
    const ends: unknown[] = [];
    const { log, room } = await slowRoom((error) => ends.push(error));
    const [anna, ben] = [new Window(room, 'anna').join(), new Window(room, 'ben').join()];
    anna.text.insert(0, 'Hallo');
    const settled = expect(room.settled()).rejects.toThrow('given up');
    log.failure = new Error('gone');
    await log.write();
    await settled;
    await expect(room.write('anna', Y.encodeStateAsUpdate(anna.doc))).rejects.toThrow('given up');
    expect([anna.closed?.code, ben.closed?.code]).toEqual([1013, 1013]);
    // Somebody may have been on his way into this very room.
    expect(new Window(room, 'cleo').join().closed?.code).toBe(1013);
    expect(ends).toHaveLength(1);
    expect(ben.text.toString()).toBe('');
  });

  test('what waits is bounded: whoever sends more comes again later', async () => {
    const { room } = await slowRoom();
    const anna = new Window(room, 'anna').join();
    for (let i = 0; i < 12 && !anna.closed; i++) anna.text.insert(0, 'x'.repeat(900_000));
    expect(anna.closed?.code).toBe(closeCodes.tryLater);
  });
});

test('[R10] step 1 is answered with what is lacking, and with all deletions', async () => {
  const room = await openRoom();
  const anna = new Window(room, 'anna').join();
  for (const letter of 'Ein langer Satz.') anna.text.insert(anna.text.length, letter);
  await room.settled();
  const ben = new Window(room, 'ben').join();
  ben.leave();
  anna.text.insert(3, ' sehr');
  anna.text.delete(0, 1);
  await room.settled();
  ben.join();
  expect(ben.text.toString()).toBe(anna.text.toString());
  expect(ben.doc.store.pendingStructs).toBe(null);
});

describe('[R11] gaps', () => {
  /** An edit that goes on from one that never arrived. */
  function gapped(window: Window): readonly Uint8Array[] {
    const other = new Y.Doc();
    other.clientID = window.doc.clientID + 1;
    const updates: Uint8Array[] = [];
    other.on('update', (update: Uint8Array) => updates.push(update));
    for (const letter of 'abcdefgh') other.getText('text').insert(0, letter);
    return updates.slice(1);
  }

  test('a gap is answered with step 1, and filled by the answer', async () => {
    const room = await openRoom();
    const [anna, ben] = [new Window(room, 'anna').join(), new Window(room, 'ben').join()];
    const lost: Uint8Array[] = [];
    const say = anna.say.bind(anna);
    anna.say = (message) => void lost.push(message);
    anna.text.insert(0, 'verloren ');
    anna.say = say;
    anna.heard.length = 0;
    anna.text.insert(0, 'nicht ');
    await room.settled();
    await room.settled();
    expect(anna.heard).toContain('step 1');
    expect(ben.text.toString()).toBe('nicht verloren ');
    expect(lost).toHaveLength(1);
  });

  test('before a client has answered, gaps are no offence', async () => {
    const room = await openRoom();
    const anna = new Window(room, 'anna');
    anna.answers = false;
    anna.join();
    for (const update of gapped(anna)) anna.say(updateFrame(update));
    await room.settled();
    expect(anna.closed).toBe(null);
  });

  test('whoever leaves the gap open three times is closed with 4422', async () => {
    const room = await openRoom();
    const anna = new Window(room, 'anna').join();
    for (const update of gapped(anna)) {
      anna.say(updateFrame(update));
      await room.settled();
    }
    expect(anna.closed?.code).toBe(closeCodes.refused);
  });
});

describe('[R12] client ids', () => {
  test('nobody writes under an id that somebody else used', async () => {
    const room = await openRoom();
    const [anna, eve] = [new Window(room, 'anna').join(), new Window(room, 'eve').join()];
    anna.text.insert(0, 'Von Anna.');
    await room.settled();
    const forged = new Y.Doc();
    forged.clientID = anna.doc.clientID;
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(anna.doc));
    forged.clientID = anna.doc.clientID;
    forged.getText('text').insert(0, 'Gefälscht: ');
    eve.say(updateFrame(Y.encodeStateAsUpdate(forged)));
    await room.settled();
    expect(eve.closed).toMatchObject({
      code: closeCodes.refused,
      reason: 'client id of somebody else',
    });
    expect(anna.text.toString()).toBe('Von Anna.');
    expect(anna.closed).toBe(null);
  });

  test('not even before the id’s first words are in the log, nor after the room was opened anew', async () => {
    const { log, room } = await slowRoom();
    const [anna, eve] = [new Window(room, 'anna').join(), new Window(room, 'eve').join()];
    anna.text.insert(0, 'Von Anna.');
    const more = new Y.Doc();
    Y.applyUpdate(more, Y.encodeStateAsUpdate(anna.doc));
    more.clientID = anna.doc.clientID;
    more.getText('text').insert(0, 'Gefälscht: ');
    eve.say(updateFrame(Y.encodeStateAsUpdate(more)));
    await log.write();
    await log.write();
    expect(eve.closed?.code).toBe(closeCodes.refused);
    const again = await openRoom(log);
    const mallory = new Window(again, 'mallory').join();
    mallory.say(updateFrame(Y.encodeStateAsUpdate(more)));
    await new Promise((resolve) => setTimeout(resolve));
    expect(mallory.closed?.code).toBe(closeCodes.refused);
  });

  test('everybody may delete what others wrote', async () => {
    const room = await openRoom();
    const [anna, ben] = [new Window(room, 'anna').join(), new Window(room, 'ben').join()];
    anna.text.insert(0, 'Von Anna.');
    await room.settled();
    ben.text.delete(0, 4);
    await room.settled();
    expect(ben.closed).toBe(null);
    expect(anna.text.toString()).toBe('Anna.');
  });
});

test('[R13] an edit beyond 1 MiB is closed with 4413; a step 2 may be longer', async () => {
  const room = await openRoom();
  const [anna, ben] = [new Window(room, 'anna').join(), new Window(room, 'ben')];
  ben.text.insert(0, 'x'.repeat(1_200_000));
  anna.text.insert(0, 'x'.repeat(1_200_000));
  expect(anna.closed?.code).toBe(closeCodes.tooLarge);
  ben.join();
  await room.settled();
  expect(ben.closed).toBe(null);
  expect(new Window(room, 'cleo').join().text.length).toBe(1_200_000);
});

describe('[R18] several rooms on one log', () => {
  test('see the same, whoever is told first', async () => {
    const log = begun();
    const [here, there] = [await openRoom(log), await openRoom(log)];
    const [anna, ben] = [new Window(here, 'anna').join(), new Window(there, 'ben').join()];
    for (let round = 0; round < 5; round++) {
      anna.text.insert(0, `a${round}`);
      ben.text.insert(0, `b${round}`);
      await Promise.all([here.settled(), there.settled()]);
    }
    here.catchUp();
    there.catchUp();
    await new Promise((resolve) => setTimeout(resolve));
    expect(anna.text.toString()).toBe(ben.text.toString());
    expect(anna.text.length).toBe(20);
    expect(await log.load('paper')).toMatchObject({ head: 10 });
  });

  test('what is read has in it what another room has written a moment ago', async () => {
    const log = begun();
    const [here, there] = [await openRoom(log), await openRoom(log)];
    const anna = new Window(here, 'anna').join();
    for (let round = 0; round < 5; round++) {
      anna.text.insert(0, `${round}`);
      await here.settled();
      const read = new Y.Doc();
      Y.applyUpdate(read, await there.read());
      expect(read.getText('text').toString()).toBe(anna.text.toString());
    }
  });

  test('a client that comes from another room brings back what this one has not heard of yet', async () => {
    const log = begun();
    const [here, there] = [await openRoom(log), await openRoom(log)];
    const [anna, ben] = [new Window(here, 'anna').join(), new Window(here, 'ben').join()];
    anna.text.insert(0, 'Von Anna.');
    await here.settled();
    ben.leave();
    const moved = new Window(there, 'ben');
    Y.applyUpdate(moved.doc, Y.encodeStateAsUpdate(ben.doc), moved);
    moved.join();
    moved.text.insert(0, 'Von Ben. ');
    await there.settled();
    expect(moved.closed).toBe(null);
    expect((await log.load('paper'))?.owners.get(anna.doc.clientID)).toBe('anna');
    expect(Array.from((await log.load('paper'))?.owners ?? [])).toHaveLength(2);
  });
});

test.each([
  ['no message', Uint8Array.of()],
  ['an unknown kind', Uint8Array.of(7, 1, 1)],
  ['an unknown step', Uint8Array.of(0, 3, 0)],
  ['bytes left over', Uint8Array.of(0, 2, 2, 0, 0, 1)],
  ['a length that lies', Uint8Array.of(0, 2, 200, 0, 0)],
  ['a state vector that ends early', Uint8Array.of(0, 0, 1, 5)],
  ['kind 100 from a peer', Uint8Array.of(100, 1, 0)],
])('[R4] %s closes its sender, and him alone', async (_, message) => {
  const room = await openRoom();
  const [anna, eve] = [new Window(room, 'anna').join(), new Window(room, 'eve').join()];
  eve.say(message);
  eve.say(stepOneFrame(new Map()));
  anna.text.insert(0, 'Weiter.');
  await room.settled();
  expect(eve.closed?.code).toBe(closeCodes.refused);
  expect(eve.text.toString()).toBe('');
  expect(anna.ownSaved).toBe(true);
});
