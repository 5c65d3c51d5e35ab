import { describe, expect, test } from 'vitest';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { Presence, type Present } from './presence.ts';
import { writeEntries } from './presence-wire.ts';

/** A window with y-protocols' own awareness, wired to a presence as y-websocket wires it. */
class Window implements Present {
  readonly awareness: Awareness;
  readonly badge;
  readonly personId: string;
  readonly right: 'write' | 'read';
  #presence: Presence | null = null;
  /** How many awareness messages it was sent. */
  heard = 0;

  constructor(personId: string, right: 'write' | 'read' = 'write') {
    this.personId = personId;
    this.right = right;
    this.badge = { id: personId, name: `Name of ${personId}`, color: '#123456' };
    this.awareness = new Awareness(new Y.Doc());
    this.awareness.setLocalStateField('user', { name: 'Somebody else', color: 'red' });
    this.awareness.on('update', (changes: Record<string, number[]>) =>
      this.say(Object.values(changes).flat()),
    );
  }

  get id() {
    return this.awareness.clientID;
  }

  /** Whom it shows, without itself. */
  get others() {
    return [...this.awareness.getStates()].filter(([id]) => id !== this.id);
  }

  dial(presence: Presence) {
    this.#presence = presence;
    presence.join(this);
    this.say([this.id]);
    const everybody = presence.everybody();
    if (everybody) this.send([everybody]);
  }

  hangUp() {
    const presence = this.#presence;
    this.#presence = null;
    presence?.leave(this);
  }

  say(ids: number[]) {
    this.#presence?.hear(this, encodeAwarenessUpdate(this.awareness, ids));
  }

  send(frames: readonly Uint8Array[]) {
    for (const frame of frames) {
      this.heard++;
      const decoder = decoding.createDecoder(frame);
      decoding.readVarUint(decoder);
      applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(decoder), 'server');
    }
  }
}

/** Flushes until nothing more is said; gives how many frames that took. */
function flush(presence: Presence, windows: readonly Window[]): number {
  for (let frames = 0; ; frames++) {
    const flushed = presence.flush();
    if (!flushed) return frames;
    for (const window of windows) window.send([flushed.frame]);
  }
}

function meet(...windows: readonly Window[]) {
  const presence = new Presence();
  for (const window of windows) window.dial(presence);
  flush(presence, windows);
  return presence;
}

const entry = (client: number, clock: number, state: unknown) =>
  writeEntries([{ client, clock, state: JSON.stringify(state) }]);

describe('[R14] who is here', () => {
  test('everybody sees everybody, with the name and colour that the server knows', () => {
    const [anna, ben] = [new Window('anna'), new Window('ben')];
    meet(anna, ben);
    expect(anna.others).toEqual([[ben.id, { user: ben.badge }]]);
    expect(ben.others).toEqual([[anna.id, { user: anna.badge }]]);
  });

  test('whoever leaves is gone at the next flush, and comes back as soon as he is back', () => {
    const [anna, ben] = [new Window('anna'), new Window('ben')];
    const presence = meet(anna, ben);
    ben.hangUp();
    flush(presence, [anna]);
    expect(anna.others).toEqual([]);
    ben.dial(presence);
    flush(presence, [anna, ben]);
    expect(anna.others).toEqual([[ben.id, { user: ben.badge }]]);
  });

  test('a client that comes back before its old line is found dead leaves no ghost', () => {
    const [anna, ben] = [new Window('anna'), new Window('ben')];
    const presence = meet(anna, ben);
    const again: Present = Object.assign(Object.create(ben) as Present, { send: () => undefined });
    presence.join(again);
    presence.hear(again, encodeAwarenessUpdate(ben.awareness, [ben.id]));
    presence.leave(ben);
    flush(presence, [anna]);
    expect(anna.others).toHaveLength(1);
    presence.leave(again);
    flush(presence, [anna]);
    expect(anna.others).toEqual([]);
  });

  test('a reader sees everybody and is seen by nobody, but hears itself', () => {
    const [anna, guest] = [new Window('anna'), new Window('guest', 'read')];
    meet(anna, guest);
    expect(guest.others).toHaveLength(1);
    expect(anna.others).toEqual([]);
    expect(guest.heard).toBeGreaterThan(1);
  });
});

describe('[R15] nobody speaks for others', () => {
  test('entries of other people are not taken', () => {
    const [anna, ben, eve] = [new Window('anna'), new Window('ben'), new Window('eve')];
    const presence = meet(anna, ben, eve);
    expect(presence.hear(eve, entry(anna.id, 99, { cursor: 'forged' }))).toBe(true);
    expect(presence.hear(eve, entry(anna.id, 99, null))).toBe(true);
    expect(presence.flush()).toBe(null);
  });

  test('nor revived after they have left', () => {
    const [anna, ben, eve] = [new Window('anna'), new Window('ben'), new Window('eve')];
    const presence = meet(anna, ben, eve);
    ben.hangUp();
    presence.hear(eve, entry(ben.id, 99, { cursor: 'forged' }));
    flush(presence, [anna, eve]);
    expect(anna.others.map(([id]) => id)).toEqual([eve.id]);
  });

  test('nor by another window of the same person that only repeats what it hears', () => {
    const [anna, one, two] = [new Window('anna'), new Window('ben'), new Window('ben')];
    const presence = meet(anna, one, two);
    one.hangUp();
    presence.hear(two, entry(one.id, 1, { cursor: 'old' }));
    flush(presence, [anna, two]);
    expect(anna.others.map(([id]) => id)).toEqual([two.id]);
  });

  test('a connection speaks for a few ids only, and in few words', () => {
    const presence = new Presence();
    const eve = new Window('eve');
    presence.join(eve);
    for (let id = 1; id <= 20; id++) presence.hear(eve, entry(id, 1, {}));
    presence.hear(eve, entry(1, 2, { long: 'x'.repeat(3000) }));
    const anna = new Window('anna');
    const flushed = presence.flush();
    if (flushed) anna.send([flushed.frame]);
    expect(anna.others).toHaveLength(8);
    expect(anna.others).toContainEqual([1, { user: eve.badge }]);
  });

  test('what no client can read is malformed', () => {
    const presence = new Presence();
    const eve = new Window('eve');
    presence.join(eve);
    expect(presence.hear(eve, new Uint8Array([1, 2]))).toBe(false);
    expect(presence.hear(eve, new Uint8Array([200, 200, 200, 1]))).toBe(false);
  });
});

describe('[R16] presence costs little', () => {
  test('many moves within a window are one frame, and nobody’s echo is passed on', () => {
    const windows = Array.from({ length: 20 }, (_, index) => new Window(`person ${index}`));
    const presence = meet(...windows);
    for (const window of windows) {
      for (let at = 0; at < 5; at++) window.awareness.setLocalStateField('cursor', at);
    }
    expect(flush(presence, windows)).toBe(1);
    expect(windows[0]?.others).toHaveLength(19);
    expect(windows[0]?.others[0]?.[1]).toMatchObject({ cursor: 4 });
  });
});

describe('[R17] rooms of one paper in several processes', () => {
  const relay = (from: Presence, to: Presence, name: string) => {
    for (const piece of from.flush()?.own ?? []) to.hearFrom(name, piece);
  };

  test('share who is here, and only what was said in each', () => {
    const [here, there] = [new Presence(), new Presence()];
    const [anna, ben] = [new Window('anna'), new Window('ben')];
    anna.dial(here);
    ben.dial(there);
    relay(here, there, 'here');
    const flushed = there.flush();
    expect(flushed?.own).toHaveLength(1);
    if (flushed) ben.send([flushed.frame]);
    expect(ben.others).toEqual([[anna.id, { user: anna.badge }]]);
    anna.hangUp();
    relay(here, there, 'here');
    flush(there, [ben]);
    expect(ben.others).toEqual([]);
  });

  test('a room that is gone takes its people with it, unless they have moved here', () => {
    const [here, there] = [new Presence(), new Presence()];
    const [anna, ben, cleo] = [new Window('anna'), new Window('ben'), new Window('cleo')];
    anna.dial(here);
    ben.dial(here);
    cleo.dial(there);
    relay(here, there, 'here');
    ben.dial(there);
    there.forgetRoom('here');
    flush(there, [cleo, ben]);
    expect(cleo.others.map(([id]) => id)).toEqual([ben.id]);
  });
});
