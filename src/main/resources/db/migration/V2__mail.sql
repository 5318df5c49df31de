-- The outbox and, once a mail is sent, the journal of a dossier. One row per dossier, event and recipient.

create table mail (
    id              uuid primary key,
    dossier         text        not null,
    template        text        not null,
    code            text        not null,
    event           text        not null,
    recipient       text        not null,
    subject         text        not null,
    text            text        not null,
    html            text        not null,
    message_id      text        not null,
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts        int         not null default 0,
    claimed_until   timestamptz,
    sent_at         timestamptz,
    failed_at       timestamptz,
    alerted_at      timestamptz,
    last_error      text,
    unique (dossier, event, recipient),
    check (sent_at is null or failed_at is null)
);

comment on column mail.claimed_until is 'Time of the database, which all nodes share: until then another node leaves it alone.';
comment on column mail.alerted_at is 'When a person was last told that it did not leave; null again once it did.';

create index mail_to_send on mail (next_attempt_at) where sent_at is null and failed_at is null;
create index mail_given_up on mail (alerted_at) where failed_at is not null;
