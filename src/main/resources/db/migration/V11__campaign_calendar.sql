-- A campaign is followed by a process; those created before there was one are given theirs at the next start.
alter table campaign add column followed_at timestamptz;

-- « Prorogation » : each moving of a closing date, with its reason.
create table closing_extension (
    id          bigint generated always as identity primary key,
    campaign    text        not null references campaign,
    closed_at   timestamptz not null,
    closes_at   timestamptz not null check (closes_at > closed_at),
    reason      text        not null,
    extended_by text        not null,
    extended_at timestamptz not null
);
create index closing_extension_campaign on closing_extension (campaign, id);

-- What a section of a draft held when someone opened its page: what two people write at once is put together field by field.
create table section_version (
    candidature_id uuid        not null references candidature on delete cascade,
    mark           text        not null,
    answers        jsonb,
    kept_at        timestamptz not null,
    primary key (candidature_id, mark)
);
create index section_version_by_time on section_version (kept_at);

create index candidature_drafts on candidature (campaign) where submitted_at is null;
