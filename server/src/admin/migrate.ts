import { migrate } from '../db/migrate.ts';
import type { Command } from './command.ts';
import { withDatabase } from './with-database.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  operands: [],
  summary: 'Brings the database to the newest schema, as each start does.',
  run: (call) =>
    withDatabase(call, async (sql) => {
      const steps = await migrate(sql);
      const text = steps.length > 0 ? `Applied ${steps.join(', ')}.` : 'It was up to date.';
      return { text, data: { applied: steps } };
    }),
};
