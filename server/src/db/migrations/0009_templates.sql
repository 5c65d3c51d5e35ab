-- What new papers of a cluster can begin with: the draft that some paper had when the office made
-- a template of it. Figures come along, since `paper_id` names the paper that may show them.
create table templates (
  id uuid primary key default gen_random_uuid(),
  cluster_id uuid not null references clusters,
  paper_id uuid not null references papers,
  type text not null check (
    type in (
      'position_paper', 'key_points', 'white_paper', 'recommendations',
      'discussion_paper', 'statement', 'strategy'
    )
  ),
  language text not null check (language in ('de', 'en')),
  name text not null,
  -- Canonical JSON as text, as in versions: jsonb takes no NUL.
  document text not null,
  schema_version integer not null,
  created_by uuid not null references people,
  created_at timestamptz not null
);
create index on templates (cluster_id);

call keep_sealed('templates');
call keep_tally('templates', 'templates', 'id');
