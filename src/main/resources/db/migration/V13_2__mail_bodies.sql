-- A mail is kept as it was sent, small: text and HTML compressed against the sources of its template, which are kept too.
create table mail_dictionary (
    id      int generated always as identity primary key,
    content bytea not null
);
create unique index on mail_dictionary (sha256(content));

alter table mail add column body bytea, add column dictionary int references mail_dictionary;
update mail set body = convert_to(text, 'UTF8') || '\x00'::bytea || convert_to(html, 'UTF8') where text <> '';
alter table mail drop column text, drop column html;

comment on column mail.body is 'Text, a zero byte, HTML; deflated when there is a dictionary. Null once a secret has been sent.';
