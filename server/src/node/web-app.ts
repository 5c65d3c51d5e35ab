import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { WebApp } from '../http/web-app.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

type Manifest = Readonly<Record<string, { readonly file: string }>>;

/** The web application as Vite has built it into a folder. */
export async function webAppIn(folder: string): Promise<WebApp> {
  const text = await readFile(join(folder, '.vite', 'manifest.json'), 'utf8').catch(() => null);
  if (text === null) throw new Error('The web application is not built: run `npm run build`.');
  const stylesheet = (JSON.parse(text) as Manifest)['src/public.css']?.file;
  if (!stylesheet) throw new Error('The build of the web application lacks src/public.css.');
  const shell = await readFile(join(folder, 'index.html'), 'utf8');
  return {
    shell: () => Promise.resolve(shell),
    file: (path) => readBelow(folder, path),
    publicStylesheet: () => `/${stylesheet}`,
  };
}

/** Null, too, for a path that leads out of the folder and for kinds of files that none serves. */
async function readBelow(folder: string, path: string) {
  const full = normalize(join(folder, path));
  const mediaType = mediaTypes[extname(full)];
  if (!mediaType || !full.startsWith(folder + sep)) return null;
  const bytes = await readFile(full).catch(() => null);
  return bytes && { bytes: new Uint8Array(bytes), mediaType };
}
