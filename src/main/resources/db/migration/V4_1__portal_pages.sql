-- That a person agreed to a text: a convention, a charter, a mission letter. The text is kept as it was shown.
create table consent (
    task_id        text        not null primary key,
    candidature_id uuid        not null references candidature on delete cascade,
    kind           text        not null,
    professional   text,
    html           text        not null,
    sha256         char(64)    not null,
    agreed_by      text        not null,
    agreed_at      timestamptz not null
);
create index consent_candidature on consent (candidature_id, kind, professional);

-- What someone was typing when their sign-in ended; kept two days.
create table kept_entry (
    key     uuid        not null primary key,
    path    text        not null,
    fields  jsonb       not null,
    kept_at timestamptz not null
);
create index kept_entry_path on kept_entry (path, kept_at);
create index kept_entry_time on kept_entry (kept_at);
