// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Random } from '../../../../tests/convergence/random.ts';
import { paragraphOf, RoomServer, textOf } from '../../../../tests/support/room-server.ts';
import { Tabs } from './tabs-for-tests.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);
const steps = 60;

/** Tabs of one paper through whatever may happen to them, their connection and the server. */
async function meet(seed: number) {
  const random = new Random(seed);
  const server = new RoomServer();
  await server.start();
  const tabs = new Tabs(server.dial);
  const words = new Set<string>();
  let release = () => {};
  const anyTab = () => random.pick([...tabs.open]);
  const writable = () => [...tabs.open].filter(({ ready }) => ready.get());

  const write = () => {
    const writers = writable();
    if (writers.length === 0) return;
    const text = paragraphOf(random.pick(writers).doc);
    const word = `<${words.size}>`;
    words.add(word);
    // Between words, so that each can be found again.
    const gaps = [0, ...[...text.toString().matchAll(/>/g)].map(({ index }) => index + 1)];
    text.insert(random.pick(gaps), word);
  };
  const erase = () => {
    const writers = writable();
    if (writers.length === 0) return;
    const text = paragraphOf(random.pick(writers).doc);
    const [word] = /<\d+>/.exec(text.toString().slice(random.below(text.length + 1))) ?? [];
    if (word === undefined) return;
    text.delete(text.toString().indexOf(word), word.length);
    words.delete(word);
    words.add(`erased ${word}`);
  };
  const events: readonly (() => void)[] = [
    ...Array.from({ length: 8 }, () => write),
    erase,
    erase,
    () => tabs.open.size < 6 && tabs.add(),
    // Who dies with unsaved words takes them along; that is not what is looked at here.
    () => {
      const saved = [...tabs.open].filter((tab) => tab.unsaved() === 0);
      if (tabs.open.size > 2 && saved.length > 0) tabs.kill(random.pick(saved));
    },
    () => server.close(random.pick([1006, 1012, 1013])),
    () => server.cutUnnoticed(),
    () => {
      server.reachable = false;
      server.close(1006);
    },
    () => (server.reachable = true),
    () => anyTab().connection.resume(),
    () => window.dispatchEvent(new Event('online')),
    () => {
      release();
      release = server.holdLog();
    },
    () => release(),
  ];

  tabs.add();
  tabs.add();
  for (let step = 0; step < steps; step++) {
    await vi.advanceTimersByTimeAsync(random.chance(0.3) ? 0 : random.below(1_500));
    random.pick(events)();
  }
  server.reachable = true;
  release();
  await vi.advanceTimersByTimeAsync(120_000);
  const texts = [...tabs.open].map(({ doc }) => textOf(doc));
  const signs = [...tabs.open].map(({ saved }) => saved.get().kind);
  const outcome = { text: server.text(), texts, signs, words, connections: server.sockets.size };
  tabs.close();
  return outcome;
}

it.each(seeds)(
  '[R1] everybody has the same text in the end, saved, each word once (%i)',
  async (seed) => {
    const { text, texts, signs, words, connections } = await meet(seed);
    expect(new Set(texts)).toEqual(new Set([text]));
    expect(new Set(signs)).toEqual(new Set(['saved']));
    for (const word of words)
      if (!word.startsWith('erased')) expect(text.split(word)).toHaveLength(2);
    expect(connections).toBeLessThanOrEqual(2);
  },
);
