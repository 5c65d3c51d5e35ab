import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Candidate } from './candidate.ts';
import { installed } from './installed.ts';

const run = promisify(execFile);

/** The last resort, where we may: Debian's own Chromium. */
export async function fromApt(): Promise<readonly Candidate[]> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  const packages = ['chromium-headless-shell', 'fonts-liberation'];
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages]);
  return installed();
}
