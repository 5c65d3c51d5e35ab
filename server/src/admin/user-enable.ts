import { enablePerson } from '../accounts/enable-person.ts';
import { Refusal } from '../http/refusal.ts';
import { type Command, NotDone } from './command.ts';
import { withDatabase } from './with-database.ts';

export const userEnableCommand: Command = {
  name: 'user:enable',
  operands: ['EMAIL'],
  summary: 'Opens a closed account again, with the password and the groups that it had.',
  run: (call) =>
    withDatabase(call, async (sql) => {
      const [email = ''] = call.operands;
      const person = await enablePerson(sql, email);
      if (person instanceof Refusal) throw new NotDone(`There is no account for ${email}.`);
      return { text: `Opened the account of ${email}.`, data: { id: person.id, email } };
    }),
};
