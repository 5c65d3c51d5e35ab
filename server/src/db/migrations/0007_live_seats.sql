-- Whose session may be at which paper in a Durable Object right now. Nothing can be sent to such an
-- object but by its name, so whoever changes rights looks up here whom that concerns. A row too
-- many costs one call that finds nobody. Survives no crash: an object writes its rows anew.
create unlogged table live_seats (
  paper_id uuid not null,
  session_id text not null,
  person_id uuid not null,
  seen_at timestamptz not null default now(),
  primary key (paper_id, session_id)
);
create index on live_seats (person_id);
create index on live_seats (session_id);
