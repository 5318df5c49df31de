-- Of which convention the report of which year was asked for: nobody is asked twice. What became of it are acts.
create table annual_report (
    candidature_id uuid        not null references candidature on delete cascade,
    year           int         not null,
    asked_at       timestamptz not null,
    primary key (candidature_id, year)
);

-- What people of a structure put aside of a long step, until it is sent; the task is one of the engine's.
create table step_draft (
    task_id  text        not null primary key,
    answers  jsonb       not null,
    version  int         not null,
    saved_by text        not null,
    saved_at timestamptz not null
);
