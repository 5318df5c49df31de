-- Two documents of one moment stay in the order in which they were asked for.
alter table generated_document add column position bigint generated always as identity;
