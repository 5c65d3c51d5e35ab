import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import type { Candidate } from './candidate.ts';

/** The Chromium that comes through npm: as it is, and with libraries of its own (libnss3 …). */
export async function packed(): Promise<readonly Candidate[]> {
  const folder = await unpack();
  const executablePath = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  return [
    { executablePath, env: fonts },
    { executablePath, env: { ...fonts, ...libraries } },
  ];
}

/** Once for each version; the folder gets its name when it is complete. */
async function unpack(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const home = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const folder = join(tmpdir(), `eckpunkt-chromium-${version}-${process.getuid?.() ?? ''}`);
  if (existsSync(folder)) return folder;
  const half = await mkdtemp(`${folder}-`);
  await inflateInto(half, join(home, 'bin'));
  await writeFile(join(half, 'fonts.conf'), fontsConf(folder));
  await rename(half, folder).catch(() => rm(half, { recursive: true }));
  return folder;
}

/** The package unpacks into the temporary folder, whichever that is at the moment. */
async function inflateInto(folder: string, bin: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await mkdir(join(folder, 'cache'));
    for (const name of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br'])
      await inflate(join(bin, name));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
