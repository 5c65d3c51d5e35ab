import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Import, importsOf, sources } from './borders/imports.ts';
import { crossings, isTest, rules } from './borders/rules.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RIMS = /^server\/src\/(?:node|worker|press|dev-worker|admin)\.ts$/;
const all = sources(ROOT);

test('no import crosses a border', () => {
  const imports = all.flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(300);
  expect(crossings(imports)).toEqual([]);
});

test('only the rims and what they start with read the environment', () => {
  const readers = all
    .filter(
      ({ path, text }) => /^(?:packages|server|editor)\//.test(path) && /process\.env/.test(text),
    )
    .map(({ path }) => path)
    .filter((path) => !isTest(path));
  expect(readers.filter((path) => !RIMS.test(path))).toEqual([]);
});

describe('each border stops who crosses it', () => {
  const says = (start: string) => rules.find((rule) => rule.says.startsWith(start))?.says;
  test.each([
    ['document', 'packages/document/src/schema.ts', "import { x } from '@eckpunkt/room';"],
    ['room', 'packages/room/src/room.ts', "import { x } from '../../document/src/schema.ts';"],
    ['export', 'packages/export/src/pdf.ts', "export { x } from '@eckpunkt/room/wire';"],
    ['the server', 'server/src/papers/show.ts', "import x from '../../../editor/src/app.tsx';"],
    ['the editor', 'editor/src/live/open.ts', "import { Room } from '@eckpunkt/room';"],
    ['the editor', 'editor/src/api.ts', "import { createApp } from '@eckpunkt/server';"],
    ['nothing but tests', 'server/src/app.ts', "await import('../../tests/support/app.ts');"],
    ['a rim', 'server/src/admin.ts', "import './node.ts';"],
    ["a slice's", 'server/src/papers/publish.ts', "import { x } from '../publishing/queries.ts';"],
    ["a slice's", 'server/src/groups/show.ts', "import { x } from '../papers/routes.ts';"],
    ['http', 'server/src/http/who.ts', "import { x } from '../accounts/sessions.ts';"],
    ['ui', 'editor/src/ui/button.tsx', "import { x } from '../papers/list.tsx';"],
    ['one file', 'server/src/live/enter.ts', "import { Lucia } from 'lucia';"],
    ['decoders', 'server/src/figures/routes.ts', "import sharp from 'sharp';"],
    ['the file formats', 'server/src/press/press.ts', "const x = await import('pandoc-wasm');"],
  ])('%s: %s with %s', (start, path, text) => {
    const imports = importsOf({ path, text });
    expect(crossings(imports)).toEqual([`${path} imports ${imports[0]?.to}, but ${says(start)}`]);
  });

  test.each<[string, string]>([
    ['editor/src/api.ts', "import type { Api } from '@eckpunkt/server';"],
    ['editor/src/live/open.ts', "import { SAVED } from '@eckpunkt/room/wire';"],
    ['server/src/app.ts', "import { paperRoutes } from './papers/routes.ts';"],
    ['server/src/papers/rename.test.ts', "import { x } from '../../../tests/support/app.ts';"],
  ])('but %s may have %s', (path, text) => {
    const imports: readonly Import[] = importsOf({ path, text });
    expect(imports).toHaveLength(1);
    expect(crossings(imports)).toEqual([]);
  });
});
