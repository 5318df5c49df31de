-- What arrives in the documents mailbox: kept whole before anything is made of it, each message once.
create table incoming_mail (
    number      bigint generated always as identity primary key,
    fingerprint char(64)    not null unique,
    message_id  text        not null,
    sha256      char(64)    not null,
    content     bytea       not null,
    whole       boolean     not null,
    sender      text        not null,
    sender_name text        not null,
    subject     text        not null,
    received_at timestamptz not null,
    stored_at   timestamptz not null
);
alter table incoming_mail alter column content set storage external;

comment on column incoming_mail.fingerprint is 'SHA-256 of the Message-ID, of the headers its sender wrote and of its body.';

-- Append-only: what became of it, when and by whom. Its state is derived from these rows.
create table incoming_mail_act (
    id     bigint generated always as identity primary key,
    mail   bigint      not null references incoming_mail,
    kind   text        not null,
    actor  text        not null,
    at     timestamptz not null,
    detail jsonb       not null
);
create index incoming_mail_act_mail on incoming_mail_act (mail, id);
create index incoming_mail_act_dossier on incoming_mail_act ((detail ->> 'dossier')) where kind = 'ATTACHED';

-- The files it came with, as they were examined. The content stays in the message and, once it is in a dossier, in its document.
create table incoming_attachment (
    mail       bigint not null references incoming_mail,
    position   int    not null,
    file_name  text   not null,
    media_type text   not null,
    size_bytes bigint not null,
    sha256     text   not null,
    scan       text   not null,
    refusal    text   not null,
    decoration text   not null,
    primary key (mail, position)
);
