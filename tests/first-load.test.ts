import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

interface Piece {
  readonly file: string;
  readonly imports?: readonly string[];
}

const dist = new URL('../editor/dist/', import.meta.url);

/** What the build says of each of its files, by the name of the source that they begin with. */
const pieces: Readonly<Record<string, Piece>> = JSON.parse(
  readFileSync(new URL('.vite/manifest.json', dist), 'utf8'),
);

const everyPage = ['index.html', 'src/words/de.ts', 'src/shell/workspace.tsx'];
const pages = {
  home: [...everyPage, 'src/words/de-rest.ts', 'src/papers/home-page.tsx'],
  text: [
    ...everyPage,
    'src/papers/paper-page.tsx',
    'src/papers/text-page.tsx',
    'src/surface/paper-surface.tsx',
  ],
};

/** These and all that they cannot run without; what is asked for later is not among them. */
function filesFor(names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    const piece = pieces[name];
    if (piece === undefined) throw new Error(`The build has no ${name}`);
    if (found.has(piece.file)) continue;
    found.add(piece.file);
    filesFor(piece.imports ?? [], found);
  }
  return found;
}

const kilobytes = (files: ReadonlySet<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0) /
  1000;

describe('the JavaScript of a first visit, compressed', () => {
  it('stays small on the home page', () => {
    expect(kilobytes(filesFor(pages.home))).toBeLessThan(220);
  });

  it('lets one write after 350 KB at most', () => {
    expect(kilobytes(filesFor(pages.text))).toBeLessThan(346);
  });

  it('leaves to later what nobody needs for typing', () => {
    const files = [...filesFor(pages.text)].join(' ');
    expect(files).not.toMatch(
      /kit|widgets|tools|rest|citer|temml|dialog|checker-panel|locale-|citeproc/,
    );
  });
});
