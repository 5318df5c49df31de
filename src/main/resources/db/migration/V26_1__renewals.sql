-- Of which convention the renewal at which term was opened: nobody is asked twice. What became of it are acts.
create table renewal (
    candidature_id uuid        not null references candidature on delete cascade,
    ends_on        date        not null,
    opened_at      timestamptz not null,
    primary key (candidature_id, ends_on)
);
