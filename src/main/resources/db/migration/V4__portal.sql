-- Sessions are kept in the database, so that any node can answer the next request. Tables as Spring Session expects them.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(320)
);
create unique index spring_session_by_id on spring_session (session_id);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- One-time sign-in links of structures and professionals. Only the hash of a link is kept.
create table sign_in_link (
    token_hash bytea not null primary key,
    email      text not null,
    expires_at timestamptz not null
);
create index sign_in_link_by_expiry on sign_in_link (expires_at);

-- What was tried at the doors in the last quarter of an hour.
create table sign_in_attempt (
    door     text not null,
    subject  text not null,
    network  text not null,
    tried_at timestamptz not null
);
create index sign_in_attempt_by_subject on sign_in_attempt (door, subject);
create index sign_in_attempt_by_network on sign_in_attempt (door, network);
create index sign_in_attempt_by_time on sign_in_attempt (tried_at);
