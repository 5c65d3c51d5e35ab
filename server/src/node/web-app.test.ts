import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webAppIn } from './web-app.ts';

let folder: string;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'eckpunkt-web-')), 'dist');
  await mkdir(join(folder, '.vite'), { recursive: true });
  await mkdir(join(folder, 'assets'));
  const manifest = { 'src/public.css': { file: 'assets/public-1.css' } };
  await writeFile(join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'assets', 'public-1.css'), 'body {}');
  await writeFile(join(folder, 'assets', 'key.pem'), 'secret');
  await writeFile(join(folder, '..', 'outside.css'), 'secret');
});
afterAll(() => rm(join(folder, '..'), { recursive: true }));

test('finds the shell and the stylesheet of the public pages', async () => {
  const webApp = await webAppIn(folder);
  expect(await webApp.shell()).toBe('<!doctype html>');
  expect(webApp.publicStylesheet()).toBe('/assets/public-1.css');
  const file = await webApp.file('assets/public-1.css');
  expect(file?.mediaType).toBe('text/css; charset=utf-8');
  expect(new TextDecoder().decode(file?.bytes)).toBe('body {}');
});

test.each([
  'assets/missing.css',
  'assets',
  'assets/key.pem',
  '../outside.css',
  'assets/../../outside.css',
  'assets/\0.css',
])('has no file at %j', async (path) => {
  expect(await (await webAppIn(folder)).file(path)).toBeNull();
});

test('says what to do where nothing was built', async () => {
  await expect(webAppIn(join(folder, 'assets'))).rejects.toThrow('npm run build');
});
