-- Mails wait here, written in the same transaction as what they tell of, until they are delivered.
-- Afterwards only the row remains, for a while: its text may hold a link that signs somebody in.
create table mails (
  id uuid primary key default gen_random_uuid(),
  -- What the mail is about (`invitation:ID`), so that it can be withdrawn along with it.
  topic text,
  to_address text not null,
  to_name text,
  subject text not null,
  text text,
  html text,
  created_at timestamptz not null,
  -- After this it is of no use any more, or nobody will take it.
  give_up_at timestamptz not null,
  -- Not before: after a failure later and later, while a process is at it a minute ahead.
  due_at timestamptz not null,
  attempts integer not null default 0,
  delivered_at timestamptz,
  failed_at timestamptz
);
create index on mails (due_at) where delivered_at is null and failed_at is null;
create index on mails (topic);

-- A try to sign in is open while its password is being verified. Then it has failed, which counts,
-- or its row goes.
alter table sign_in_tries
  add column id bigint generated always as identity primary key,
  add column failed boolean not null default false;

-- The SHA-256 of the token that opens the setup; gone as soon as the installation is set up.
create table setup_tokens (
  token_hash text primary key
);
