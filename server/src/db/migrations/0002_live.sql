-- The living text of a paper: a log of numbered entries, and what the first of them came to when
-- they were compacted. `head` is the number of the last entry. Whoever appends moves it from the
-- value that he knows; so entries have no gaps, and two processes never write past each other.
create table drafts (
  paper_id uuid primary key references papers,
  head bigint not null default 0 check (head >= 0)
) with (fillfactor = 50);

-- Proves on reading that nobody has changed a row since it was written.
create function draft_seal(
  paper_id uuid, number bigint, person_id uuid, at timestamptz, content bytea
) returns bytea language sql immutable return sha256(
  uuid_send(paper_id) || int8send(number) || uuid_send(person_id) || timestamptz_send(at) || content
);

-- No foreign keys: the lock on the paper's row of `drafts` vouches for it, people are never
-- deleted, and this is the one table where each check would be paid for with every keystroke.
create table draft_updates (
  paper_id uuid not null,
  number bigint not null,
  person_id uuid not null,
  at timestamptz not null default now(),
  update bytea not null,
  seal bytea not null,
  primary key (paper_id, number)
);

-- What the entries up to and with `head` came to, as one Yjs update.
create table draft_snapshots (
  paper_id uuid primary key references drafts,
  head bigint not null check (head > 0),
  state bytea not null,
  sha256 bytea not null,
  made_at timestamptz not null default now()
);
-- Compressing it would cost every opening of the paper more than the disk is worth.
alter table draft_snapshots alter column state set storage external;

-- To whom a Yjs client id belongs: the person who used it first.
create table draft_clients (
  paper_id uuid not null references drafts,
  client bigint not null check (client >= 0),
  person_id uuid not null references people,
  primary key (paper_id, client)
);

-- Who wrote what, and when, after the entries that said so have been compacted: a stretch of what
-- one client wrote in one sitting. Its clocks name the very characters in the text.
create table draft_spans (
  paper_id uuid not null references drafts,
  client bigint not null,
  from_clock bigint not null,
  to_clock bigint not null check (to_clock > from_clock),
  person_id uuid not null references people,
  since timestamptz not null,
  until timestamptz not null,
  primary key (paper_id, client, from_clock)
);

-- The processes that hold rooms now. One that is alone saves itself telling others what it does.
create table live_processes (
  name uuid primary key,
  seen_at timestamptz not null default now()
);
