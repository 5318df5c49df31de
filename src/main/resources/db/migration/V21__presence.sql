-- The weekly log of each labelled professional: figures only, never a person's data. Each saving is a row, the last one counts.
create table presence_entry (
    id          bigint generated always as identity primary key,
    label       text        not null references label,
    monday      date        not null check (extract(isodow from monday) = 1),
    absence     text,
    minutes     jsonb       not null,
    counts      jsonb       not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index presence_entry_by_week on presence_entry (label, monday, id desc);

comment on column presence_entry.absence is 'Kind of absence, and nothing more: the week does not count.';
comment on column presence_entry.minutes is 'Minutes by channel.';

-- The employer acknowledges a quarter: its weeks are not corrected any more.
create table presence_acknowledgement (
    label           text        not null references label,
    year            int         not null,
    quarter         int         not null check (quarter between 1 and 4),
    acknowledged_by text        not null,
    acknowledged_at timestamptz not null,
    primary key (label, year, quarter)
);

-- What the table « presence-level » said of a label, one Monday after the other.
create table presence_rating (
    label    text        not null references label,
    monday   date        not null check (extract(isodow from monday) = 1),
    level    text        not null,
    rated_at timestamptz not null,
    primary key (label, monday)
);
