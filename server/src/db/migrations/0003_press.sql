-- A file of a publication that is still to be made. The row goes when the file is there; it stays,
-- with the reason, when the file cannot be made.
create table press_jobs (
  publication_id uuid not null references publications,
  format text not null,
  state text not null default 'waiting' check (state in ('waiting', 'working', 'failed')),
  tries integer not null default 0,
  -- Not taken before; a failed try puts it into the future.
  due_at timestamptz not null default now(),
  -- Whose process works on it, and until when that is believed: what a killed process had taken
  -- is free again once its lease is over.
  worker uuid,
  leased_until timestamptz,
  reason text,
  ordered_at timestamptz not null default now(),
  primary key (publication_id, format),
  check ((state = 'working') = (worker is not null and leased_until is not null)),
  check ((state = 'failed') <= (reason is not null))
);
create index on press_jobs (due_at) where state <> 'failed';

-- The files of publications: made once, the same bytes for ever.
create table files (
  publication_id uuid not null references publications,
  format text not null,
  extension text not null,
  media_type text not null,
  -- How the file was made, so that somebody can tell why two files of one paper look different.
  recipe text not null,
  sha256 text not null,
  size integer not null generated always as (octet_length(bytes)) stored,
  bytes bytea not null,
  warnings jsonb not null default '[]',
  made_at timestamptz not null default now(),
  primary key (publication_id, format)
);
-- Compressed already, nearly all of them; outside of the row, so that lists read no bytes.
alter table files alter column bytes set storage external;

create trigger files_never_change before update or delete on files
  for each row execute function refuse_change();
