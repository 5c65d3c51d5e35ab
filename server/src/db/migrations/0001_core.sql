-- Who: a cluster is the tenant; people, groups and papers belong to exactly one.
create table clusters (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  language text not null default 'de' check (language in ('de', 'en')),
  created_at timestamptz not null default now()
);

create table people (
  id uuid primary key default gen_random_uuid(),
  cluster_id uuid not null references clusters,
  email text not null unique check (email = lower(email)),
  name text not null,
  organisation text,
  language text not null default 'de' check (language in ('de', 'en')),
  password_hash text not null,
  -- The office of the cluster: sees and does all in it.
  office boolean not null default false,
  disabled_at timestamptz,
  created_at timestamptz not null default now()
);

-- A session's id is the SHA-256 of the cookie's token, so a copy of this table signs nobody in.
create table sessions (
  id text primary key,
  person_id uuid not null references people on delete cascade,
  expires_at timestamptz not null,
  created_at timestamptz not null default now()
);
create index on sessions (person_id);

create table groups (
  id uuid primary key default gen_random_uuid(),
  cluster_id uuid not null references clusters,
  parent_id uuid references groups,
  kind text not null check (
    kind in ('strategy_group', 'working_group', 'cross_field_group', 'lighthouse', 'project_group')
  ),
  name text not null,
  created_at timestamptz not null default now(),
  check (parent_id <> id)
);
create index on groups (cluster_id);

create table memberships (
  group_id uuid not null references groups,
  person_id uuid not null references people,
  role text not null check (role in ('chair', 'member', 'guest')),
  created_at timestamptz not null default now(),
  primary key (group_id, person_id)
);
create index on memberships (person_id);

-- What: a paper has exactly one lead group. Its text lives in the draft (see the live tables);
-- the title here mirrors the draft's first block.
create table papers (
  id uuid primary key default gen_random_uuid(),
  cluster_id uuid not null references clusters,
  group_id uuid not null references groups,
  type text not null check (
    type in (
      'position_paper', 'key_points', 'white_paper', 'recommendations',
      'discussion_paper', 'statement', 'strategy'
    )
  ),
  title text not null,
  language text not null check (language in ('de', 'en')),
  slug text not null unique,
  state text not null default 'drafting' check (
    state in (
      'drafting', 'editing', 'consultation', 'evaluation', 'cosignature', 'resolution',
      'approved', 'published', 'parked', 'superseded', 'withdrawn', 'archived'
    )
  ),
  -- The state to come back to when a parked paper is taken up again.
  parked_from text,
  created_by uuid not null references people,
  created_at timestamptz not null default now(),
  changed_by uuid references people,
  changed_at timestamptz not null default now()
);
create index on papers (group_id);
create index on papers (cluster_id, changed_at desc);

-- A guest reads the drafts of the papers he is invited to, without being in the group.
create table paper_guests (
  paper_id uuid not null references papers,
  person_id uuid not null references people,
  created_at timestamptz not null default now(),
  primary key (paper_id, person_id)
);
create index on paper_guests (person_id);

-- An invitation to a group, or (with paper_id) as a guest to one paper of it.
create table invitations (
  id uuid primary key default gen_random_uuid(),
  cluster_id uuid not null references clusters,
  group_id uuid not null references groups,
  paper_id uuid references papers,
  email text not null check (email = lower(email)),
  name text not null,
  role text not null check (role in ('chair', 'member', 'guest')),
  token_hash text not null unique,
  invited_by uuid not null references people,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references people,
  check (paper_id is null or role = 'guest')
);
create index on invitations (group_id);

create table password_resets (
  token_hash text primary key,
  person_id uuid not null references people on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

-- One row for each try to sign in, under the account's and under the network address's key.
create table sign_in_tries (
  key text not null,
  at timestamptz not null default now()
);
create index on sign_in_tries (key, at);

-- A version is a full copy of the draft at one moment of its room and never changes.
create table versions (
  id uuid primary key default gen_random_uuid(),
  paper_id uuid not null references papers,
  number integer not null check (number > 0),
  label text,
  note text,
  title text not null,
  -- Canonical JSON as text: jsonb would reorder keys, and the SHA-256 is over these bytes.
  document text not null,
  sha256 text not null,
  state bytea not null,
  schema_version integer not null,
  created_by uuid not null references people,
  created_at timestamptz not null default now(),
  unique (paper_id, number)
);

create table publications (
  id uuid primary key default gen_random_uuid(),
  paper_id uuid not null references papers,
  version_id uuid not null references versions,
  major integer not null check (major > 0),
  minor integer not null check (minor >= 0),
  number text not null generated always as (major::text || '.' || minor::text) stored,
  note text,
  -- What stands around the text (cluster, group, type, date …), frozen, so that a file that is
  -- made years later says the same as the ones made on the day.
  front jsonb not null,
  published_by uuid not null references people,
  published_at timestamptz not null default now(),
  unique (paper_id, major, minor)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% never changes', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger versions_never_change before update or delete on versions
  for each row execute function refuse_change();
create trigger publications_never_change before update or delete on publications
  for each row execute function refuse_change();
