import { mendCoherence, MemoryLog, Room, type RoomHost } from '@eckpunkt/room';
import * as Y from 'yjs';
import { Browser } from './browser.ts';
import { Random } from './random.ts';

const PAPER = 'paper';
const PROCESSES = 3;

/** What a meeting came to. */
export interface Outcome {
  /** Reasons of final closes; legitimate clients never see one. */
  readonly closed: readonly string[];
  /** The texts of all browsers, and of the log read anew. */
  readonly texts: ReadonlySet<string>;
  /** Does every browser know that everything it holds is durable? */
  readonly allSaved: boolean;
  /** Is there nothing in the text that no editor can have written? */
  readonly isCoherent: boolean;
  readonly updates: number;
}

/**
 * A meeting of 2–8 people in several processes on one log, whose lines break, whose pages are
 * loaded anew, and whose processes are killed. At the end everybody is online and all is quiet.
 */
export async function hold(seed: number, moments: number): Promise<Outcome> {
  const meeting = new Meeting(new Random(seed));
  for (let moment = 0; moment < moments; moment++) await meeting.moment();
  return meeting.conclude();
}

class Meeting {
  readonly #random: Random;
  readonly #log = new MemoryLog();
  readonly #rooms: (Room | null)[] = Array.from({ length: PROCESSES }, () => null);
  readonly #browsers: readonly Browser[];

  constructor(random: Random) {
    this.#random = random;
    this.#log.begin(PAPER);
    const people = Array.from({ length: 2 + random.below(7) }, (_, index) => `person ${index}`);
    this.#browsers = people.map((personId) => new Browser(personId, random));
    this.#openSecondWindow();
  }

  /** One of them has the paper open in two windows that share what is written. */
  #openSecondWindow() {
    const [first] = this.#browsers;
    if (!first || !this.#random.chance(0.5)) return;
    const second = new Browser(first.personId, this.#random);
    first.siblings = [second];
    second.siblings = [first];
    (this.#browsers as Browser[]).push(second);
  }

  async moment() {
    const random = this.#random;
    const browser = random.pick(this.#browsers);
    random.deed([
      [60, () => browser.write()],
      [40, () => browser.travel()],
      [2, () => browser.hangUp()],
      [1, () => browser.reload()],
      [0.5, () => this.#kill(random.below(PROCESSES))],
      [10, () => this.#tellOthers()],
    ]);
    if (!browser.isOnline && random.chance(0.2)) await this.#dial(browser);
    // Commits take a while compared with keystrokes.
    if (random.chance(0.5)) await new Promise((resolve) => setImmediate(resolve));
  }

  async conclude(): Promise<Outcome> {
    for (let calm = 0; calm < 3;) {
      for (const browser of this.#browsers) {
        if (!browser.isOnline && !browser.closed) await this.#dial(browser);
        browser.travel();
      }
      this.#tellOthers();
      await new Promise((resolve) => setImmediate(resolve));
      await Promise.all(this.#rooms.map((room) => room?.settled()));
      calm = this.#browsers.every(({ isQuiet }) => isQuiet) ? calm + 1 : 0;
    }
    return this.#outcome();
  }

  async #outcome(): Promise<Outcome> {
    const stored = await this.#log.load(PAPER);
    const reread = new Y.Doc({ gc: false });
    for (const { update } of stored?.entries ?? []) Y.applyUpdate(reread, update);
    const docs = [reread, ...this.#browsers.map(({ doc }) => doc)];
    return {
      closed: this.#browsers.flatMap(({ closed }) => closed ?? []),
      texts: new Set(docs.map((doc) => doc.getXmlFragment('body').toString())),
      allSaved: this.#browsers.every(({ doc, saved }) =>
        [...Y.decodeStateVector(Y.encodeStateVector(doc))].every(
          ([client, clock]) => saved.get(client) === clock,
        ),
      ),
      isCoherent: mendCoherence(Y.encodeStateAsUpdate(reread)) === null,
      updates: stored?.head ?? 0,
    };
  }

  async #dial(browser: Browser) {
    const process = this.#random.below(PROCESSES);
    const room = this.#rooms[process] ?? (await Room.open(PAPER, this.#log, this.#host()));
    this.#rooms[process] = room;
    if (room && !browser.isOnline) browser.dial(room);
  }

  #host(): RoomHost {
    return {
      presenceDue: () => undefined,
      edited: () => undefined,
      ended: (error) => {
        throw error;
      },
    };
  }

  /** The process is gone, with whatever it had not written down. */
  #kill(process: number) {
    const room = this.#rooms[process];
    this.#rooms[process] = null;
    room?.end(1012, 'killed');
  }

  #tellOthers() {
    for (const room of this.#rooms) room?.catchUp();
  }
}
