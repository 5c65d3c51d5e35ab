-- The abstract of a version as plain text: lists, feeds and meta tags show it, and must not read
-- a whole document for each entry.
alter table versions add column abstract text;

create index on publications (published_at desc);
create index on publications (version_id);
