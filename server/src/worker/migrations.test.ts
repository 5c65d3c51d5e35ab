import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** Node cannot import the files as a Worker does; so this test reads what is imported. */
test('the Worker knows every migration that there is, under its own name', async () => {
  const source = await readFile(new URL('./migrations.ts', import.meta.url), 'utf8');
  const imports = [...source.matchAll(/import (\w+) from '\.\.\/db\/migrations\/(.+)'/g)];
  const listed = [...source.matchAll(/migrationOf\('(.+)', (\w+)\)/g)];
  const files = await readdir(new URL('../db/migrations/', import.meta.url));
  expect(listed.map(([, file, name]) => [name, file])).toEqual(
    imports.map(([, name, file]) => [name, file]),
  );
  expect(listed.map(([, file]) => file)).toEqual(files.toSorted());
});
