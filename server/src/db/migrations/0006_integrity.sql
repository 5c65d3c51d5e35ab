-- Damage that nobody did on purpose (a flipped bit, a row that is gone) must be found. Two things
-- beside the rows say how they were written: a seal in each row, and a tally of how many there are.
-- Entries of drafts need neither: they bring their own seal, and are numbered up to `drafts.head`.

-- What a row says, as one hash. What is computed from other columns stays out, and so does what is
-- null, so that a column can be added later without sealing every row anew.
create function row_seal(row_of_table anyelement, computed text[]) returns bytea
  language sql stable set timezone = 'UTC' set bytea_output = 'hex' as $$
  select sha256(convert_to(
    (jsonb_strip_nulls(to_jsonb(row_of_table)) - 'seal' - computed)::text, 'UTF8'
  ))
$$;

-- Seals what is written. A row that was broken before keeps its old seal, and so is still found
-- after it has been changed in good faith; whoever has looked at it seals it with `set seal = null`.
create function seal_row() returns trigger language plpgsql as $$
declare
  computed text[] := coalesce(tg_argv, '{}');
begin
  if tg_op = 'UPDATE' and new.seal is not null and old.seal <> row_seal(old, computed) then
    return new;
  end if;
  new.seal := row_seal(new, computed);
  return new;
end $$;

-- How many rows there are of a kind within what they belong to (its `scope`).
create table tallies (
  kind text not null,
  scope uuid not null,
  rows bigint not null,
  primary key (kind, scope)
) with (fillfactor = 50);

-- Arguments: the kind, and the column that names the scope. Rows are counted in the order of their
-- scopes, so that two transactions never wait for each other in a circle here.
create function count_rows() returns trigger language plpgsql as $$
begin
  execute format(
    'insert into tallies (kind, scope, rows) select $1, %1$I, $2 * count(*) from moved
     group by %1$I order by %1$I
     on conflict (kind, scope) do update set rows = tallies.rows + excluded.rows', tg_argv[1]
  ) using tg_argv[0], case tg_op when 'INSERT' then 1 else -1 end;
  return null;
end $$;

create procedure keep_sealed(sealed regclass, variadic computed text[] default '{}')
  language plpgsql as $$
declare
  arguments text := (select string_agg(quote_literal(one), ', ') from unnest(computed) one);
begin
  execute format('alter table %s add column seal bytea', sealed);
  execute format('create trigger seal before insert or update on %s
    for each row execute function seal_row(%s)', sealed, arguments);
  -- Rows that never change are sealed once all the same.
  execute format('alter table %s disable trigger user', sealed);
  execute format('alter table %s enable trigger seal', sealed);
  execute format('update %s set seal = null', sealed);
  execute format('alter table %s enable trigger user', sealed);
  execute format('alter table %s alter column seal set not null', sealed);
end $$;

create procedure keep_tally(counted regclass, kind text, scope text) language plpgsql as $$
begin
  execute format('create trigger count_in after insert on %s
    referencing new table as moved for each statement execute function count_rows(%L, %L)',
    counted, kind, scope);
  execute format('create trigger count_out after delete on %s
    referencing old table as moved for each statement execute function count_rows(%L, %L)',
    counted, kind, scope);
  execute format('insert into tallies (kind, scope, rows) select $1, %1$I, count(*) from %2$s
    group by %1$I on conflict (kind, scope) do update set rows = tallies.rows + excluded.rows',
    scope, counted) using kind;
end $$;

call keep_sealed('clusters');
call keep_sealed('people');
call keep_sealed('groups');
call keep_sealed('memberships');
call keep_sealed('papers');
call keep_sealed('paper_guests');
call keep_sealed('invitations');
call keep_sealed('draft_clients');
call keep_sealed('draft_snapshots');
call keep_sealed('draft_spans');
call keep_sealed('versions');
call keep_sealed('publications', 'number');
call keep_sealed('files', 'size');

-- What has an id of its own is counted by it, so that its id is known when it is gone.
call keep_tally('clusters', 'clusters', 'id');
call keep_tally('people', 'people', 'id');
call keep_tally('groups', 'groups', 'id');
call keep_tally('papers', 'papers', 'id');
call keep_tally('versions', 'versions', 'id');
call keep_tally('publications', 'publications', 'id');
call keep_tally('memberships', 'memberships', 'group_id');
call keep_tally('invitations', 'invitations', 'group_id');
call keep_tally('paper_guests', 'paper_guests', 'paper_id');
call keep_tally('draft_snapshots', 'draft_snapshots', 'paper_id');
-- An ordered file is a job first and a file later: together they never become fewer.
call keep_tally('press_jobs', 'ordered_files', 'publication_id');
call keep_tally('files', 'ordered_files', 'publication_id');
