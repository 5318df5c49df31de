-- Who opened which message of an exchange, on the side it was written to, and when for the first time.
create table message_reading (
    act_id  bigint      not null references act on delete cascade,
    reader  text        not null,
    read_at timestamptz not null,
    primary key (act_id, reader)
);
