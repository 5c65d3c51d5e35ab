import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';
import postgres from 'postgres';

const sql = postgres(process.env['DATABASE_URL'] ?? '', { max: 10 });
await sql`create table if not exists documents (name text primary key, state bytea not null)`;

const server = new Server({
  port: Number(process.env['PORT']),
  address: '127.0.0.1',
  quiet: true,
  // With a long backlog it answers no ping for a minute, and would end the replay before its end.
  timeout: 600_000,
  extensions: [
    new Database({
      fetch: async ({ documentName }) => {
        const [row] = await sql`select state from documents where name = ${documentName}`;
        return row ? row['state'] : null;
      },
      store: async ({ documentName, state }) => {
        await sql`
          insert into documents (name, state) values (${documentName}, ${Buffer.from(state)})
          on conflict (name) do update set state = excluded.state`;
      },
    }),
  ],
});
await server.listen();
console.log('ready');
