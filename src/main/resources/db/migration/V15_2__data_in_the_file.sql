-- What a document says is kept once: in its row as long as it is to be made, then in the file, which carries it word for word.
alter table generated_document alter column data drop not null;
update generated_document set data = null where made_at is not null;
alter table generated_document add check ((made_at is null) = (data is not null));
comment on column generated_document.data is 'As text, not as jsonb: the same document is made of it to the byte. Null once made.';
