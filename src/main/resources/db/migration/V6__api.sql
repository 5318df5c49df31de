-- Answers already given to a POST with an Idempotency-Key, written with the effect itself; purged after a while.
create table api_answer (
    account         text not null,
    path            text not null,
    idempotency_key text not null,
    request_hash    char(64) not null,
    status          int not null,
    location        text,
    content_type    text,
    body            bytea not null,
    created_at      timestamptz not null,
    primary key (account, path, idempotency_key)
);
create index api_answer_by_age on api_answer (created_at);
