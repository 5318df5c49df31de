-- Documents that the program writes. Asking for one freezes what it says, in the transaction of the step; it is made right after.
create table generated_document (
    id              uuid        not null primary key,
    candidature_id  uuid        not null,
    kind            text        not null,
    professional    text,
    event           text        not null,
    number          text        not null,
    title           text        not null,
    data            json        not null,
    issued_at       timestamptz not null,
    sha256          char(64),
    size_bytes      bigint,
    template        text,
    sealed_by       text,
    made_at         timestamptz,
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    claimed_until   timestamptz,
    failed_at       timestamptz,
    last_error      text,
    unique (candidature_id, kind, event),
    check ((made_at is null) = (sha256 is null) and (made_at is null) = (size_bytes is null))
);
comment on column generated_document.data is 'As text, not as jsonb: the same document is made of it to the byte.';
comment on column generated_document.template is 'Version of the texts it was made of: the beginning of their SHA-256.';

create index generated_document_to_make on generated_document (next_attempt_at) where made_at is null and failed_at is null;
create index generated_document_by_content on generated_document (sha256);
