import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Compared as numbers, since the formatter drops trailing zeros. */
const colours = (css: string) =>
  new Map(
    [...css.matchAll(/(--kern-color-[a-z]+-\d+):\s*oklch\(([^)]+)\)/g)].map(([, name, value]) => [
      name,
      value?.split(/[%\s]+/).map(Number),
    ]),
  );

const read = (url: string) => readFileSync(fileURLToPath(url), 'utf8');

test('our KERN colours are the ones of the package', () => {
  const ours = colours(read(import.meta.resolve('./kern.css')));
  const theirs = colours(read(import.meta.resolve('@kern-ux/native/dist/kern.css')));
  expect(ours.size).toBeGreaterThan(30);
  for (const [name, value] of ours) expect([name, theirs.get(name)]).toEqual([name, value]);
});
