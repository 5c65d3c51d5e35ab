-- A figure is named by the SHA-256 of its bytes, so each is here once, however many papers show it.
-- None is ever taken away: versions name them, and a version is for ever.
create table figures (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null check (media_type in ('image/png', 'image/jpeg', 'image/svg+xml')),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  size integer not null generated always as (octet_length(bytes)) stored,
  bytes bytea not null,
  made_at timestamptz not null default now()
);
-- Compressed already, most of them; outside of the row, so that lists read no bytes.
alter table figures alter column bytes set storage external;

-- Which papers may show a figure, and through which it is read: a name alone opens nothing.
create table paper_figures (
  paper_id uuid not null references papers,
  sha256 text not null references figures,
  person_id uuid not null references people,
  brought_at timestamptz not null default now(),
  primary key (paper_id, sha256)
);
create index on paper_figures (sha256);

-- What a version shows: with its first publication everybody may see it.
create table version_figures (
  version_id uuid not null references versions,
  sha256 text not null references figures,
  primary key (version_id, sha256)
);

create trigger figures_never_change before update or delete on figures
  for each row execute function refuse_change();
create trigger paper_figures_never_change before update or delete on paper_figures
  for each row execute function refuse_change();
create trigger version_figures_never_change before update or delete on version_figures
  for each row execute function refuse_change();

-- A figure that is gone is missed by the papers that show it.
call keep_sealed('figures', 'size');
call keep_sealed('paper_figures');
call keep_sealed('version_figures');
call keep_tally('paper_figures', 'paper_figures', 'paper_id');
call keep_tally('version_figures', 'version_figures', 'version_id');
