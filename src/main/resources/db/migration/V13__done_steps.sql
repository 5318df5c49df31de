-- The steps that outsiders have done: whoever opens one again is told that it is done, by whom and when.
create table done_step (
    task_id  text        not null primary key,
    number   text        not null,
    assignee text        not null,
    form     text        not null,
    done_by  text        not null,
    done_at  timestamptz not null
);
