import { text } from 'node:stream/consumers';
import type { Sql } from 'postgres';
import { createPerson } from '../accounts/create-person.ts';
import { nodePasswords } from '../accounts/passwords-node.ts';
import { newToken } from '../accounts/tokens.ts';
import { emailAddress, line, newPassword } from '../http/input.ts';
import { Refusal } from '../http/refusal.ts';
import { type Call, type Command, NotDone, UsageError } from './command.ts';
import { withDatabase } from './with-database.ts';

/** Makes an account without a mail: for the first steps, and where an office has locked itself out. */
export const userCreateCommand: Command = {
  name: 'user:create',
  operands: ['EMAIL', 'NAME'],
  summary: 'Makes an account. Its password is made up and shown, unless given on standard input.',
  options: {
    office: { type: 'boolean', help: 'works for the cluster office: sees and does all' },
    cluster: { type: 'string', help: 'name of the cluster, where there are several' },
    'password-stdin': { type: 'boolean', help: 'take the password from standard input' },
  },
  run: async (call) => {
    const wish = await wishOf(call);
    return withDatabase(call, async (sql) => {
      const clusterId = await findCluster(sql, call.options['cluster']);
      const host = { sql, passwords: nodePasswords() };
      const office = call.options['office'] === true;
      const person = await createPerson(host, { ...wish, clusterId, office });
      if (person instanceof Refusal) throw new NotDone(`Refused: ${person.name}.`);
      const shown = wish.generated ? { password: wish.password } : {};
      return {
        text: `Made an account for ${wish.email}.${wish.generated ? ` Password: ${wish.password}` : ''}`,
        data: { id: person.id, email: wish.email, name: wish.name, office, ...shown },
      };
    });
  },
};

async function wishOf({ operands, options, input }: Call) {
  const generated = options['password-stdin'] !== true;
  const password = generated ? newToken().slice(0, 20) : (await text(input)).replace(/\r?\n$/, '');
  const email = emailAddress().safeParse(operands[0]);
  const name = line().safeParse(operands[1]);
  if (!email.success) throw new UsageError('EMAIL is not an e-mail address.');
  if (!name.success) throw new UsageError('NAME must be one line of visible characters.');
  if (!newPassword().safeParse(password).success)
    throw new UsageError('The password is too short.');
  return { email: email.data, name: name.data, password, generated };
}

async function findCluster(sql: Sql, name: unknown): Promise<string> {
  const clusters = await sql<{ id: string; name: string }[]>`select id, name from clusters`;
  const fitting = typeof name === 'string' ? clusters.filter((one) => one.name === name) : clusters;
  const [only, ...others] = fitting;
  if (only && others.length === 0) return only.id;
  if (clusters.length === 0)
    throw new NotDone('There is no cluster yet: set it up in the browser.');
  const names = clusters.map((one) => `"${one.name}"`).join(', ');
  throw new NotDone(`Say with --cluster which one: ${names}.`);
}
