import { isMigrated } from '../db/migrate.ts';
import { sayDamage } from '../fsck/damage.ts';
import { type Findings, fsck } from '../fsck/fsck.ts';
import { type Command, NotDone } from './command.ts';
import { withDatabase } from './with-database.ts';

export const fsckCommand: Command = {
  name: 'fsck',
  operands: [],
  summary: 'Looks at everything that is stored and names each damage; 0 only where there is none.',
  run: (call) =>
    withDatabase(call, async (sql) => {
      if (!(await isMigrated(sql)))
        throw new NotDone('The database has another schema: run migrate first.');
      const findings = await fsck(sql);
      const clean = findings.damages.length === 0;
      return { text: report(findings), data: { clean, ...findings }, failed: !clean };
    }),
};

function report({ damages, examined }: Findings): string {
  const counts = Object.entries(examined).map(([name, count]) => `${count} ${name}`);
  const result = damages.length === 0 ? 'No damage.' : `Damages: ${damages.length}.`;
  return [...damages.map(sayDamage), `Looked at ${counts.join(', ')}. ${result}`].join('\n');
}
