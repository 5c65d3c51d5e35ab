import { disablePerson } from '../accounts/disable-person.ts';
import { Refusal } from '../http/refusal.ts';
import { type Command, NotDone } from './command.ts';
import { withDatabase } from './with-database.ts';

export const userDisableCommand: Command = {
  name: 'user:disable',
  operands: ['EMAIL'],
  summary: 'Closes an account: ends its sessions and open papers. What it wrote stays.',
  run: (call) =>
    withDatabase(call, async (sql) => {
      const [email = ''] = call.operands;
      const person = await disablePerson(sql, email, new Date());
      if (person instanceof Refusal) throw new NotDone(`There is no account for ${email}.`);
      return { text: `Closed the account of ${email}.`, data: { id: person.id, email } };
    }),
};
