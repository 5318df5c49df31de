-- Contents may be encrypted; those stored before a key was set are, one by one, in the nights that follow.
alter table document_content add column encrypted boolean not null default false;
comment on column document_content.sha256 is 'Of the content as it was received, whether or not it is encrypted here.';
create index document_content_clear on document_content (sha256) where not encrypted;
