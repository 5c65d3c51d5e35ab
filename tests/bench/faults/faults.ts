import type { Random } from '../../convergence/random.ts';
import type { Installation } from './installation.ts';
import type { Options } from './options.ts';

/** What is killed. */
export type Fault = 'server' | 'postgres' | 'both';

/** All faults of a run in an order by chance. */
export function schedule(options: Options, random: Random): readonly Fault[] {
  const faults = (['server', 'postgres', 'both'] as const).flatMap((fault) =>
    Array.from({ length: options[fault] }, () => fault),
  );
  return faults
    .map((fault) => ({ fault, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ fault }) => fault);
}

/** Kills, and starts again what does not come back by itself. */
export async function strike(fault: Fault, installation: Installation, random: Random) {
  if (fault === 'postgres') return strikePostgres(installation, random);
  if (fault === 'both') await strikePostgres(installation, random);
  await installation.killServer();
  // The writers see when it is back; it may well be killed again before.
  installation.start().catch(() => undefined);
}

/** The postmaster as often as one of its children; waits for one where it is just recovering. */
async function strikePostgres(installation: Installation, random: Random) {
  const isPostmaster = random.chance(0.5);
  const hit = () =>
    isPostmaster
      ? installation.killPostmaster()
      : installation.killBackend((pids) => random.pick(pids));
  while (!hit()) await new Promise((resolve) => setTimeout(resolve, 20));
}
