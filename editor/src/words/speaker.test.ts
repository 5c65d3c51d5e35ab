// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

let speaker: typeof import('./speaker.ts').speaker;
beforeEach(async () => {
  // Others have spoken before in the same window.
  vi.resetModules();
  ({ speaker } = await import('./speaker.ts'));
});

test('the words of the text come first, and the rest where something asks for it', async () => {
  expect(() => speaker.get()).toThrow('No language');
  await speaker.speak('de');
  const first = speaker.get();
  expect(first.words.surface.toolbar.bold).toBe('Fett');
  expect(first.words.versions).toBe(undefined);

  const heard = vi.fn<() => void>();
  speaker.subscribe(heard);
  await speaker.sayAll();
  expect(speaker.get().words.versions).toBeDefined();
  // An open editor is made of these words; it must not be made anew.
  expect(speaker.get()).toBe(first);
  expect(heard).not.toHaveBeenCalled();
});

test('another language brings all its words along, once they are needed', async () => {
  await speaker.speak('de');
  await speaker.sayAll();
  await speaker.speak('en');
  expect(speaker.get().words.versions).toBeDefined();
  expect(document.documentElement.lang).toBe('en');
});
