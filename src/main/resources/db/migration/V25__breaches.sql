-- What was reported of a labelled professional or of a whole convention. Facts only; what follows are acts of the dossier.
create table breach (
    id             bigint generated always as identity primary key,
    candidature_id uuid        not null references candidature,
    label          text references label,
    ground         text        not null check (ground ~ '^S([1-9]|1[0-4])$'),
    facts          text        not null,
    source         text        not null,
    reported_by    text        not null,
    reported_at    timestamptz not null
);
create index breach_of_candidature on breach (candidature_id, id);

comment on column breach.label is 'Null when the breach is one of the whole convention.';

-- The terms of each suspension. Whether a label is suspended is said by its acts; here stand the days, and what may not be.
create table suspension (
    id              bigint generated always as identity primary key,
    breach          bigint      not null references breach,
    label           text        not null references label,
    kind            text        not null check (kind in ('DECIDED', 'INTERIM')),
    since           date        not null,
    until           date        not null,
    prolonged_until date,
    ended_at        timestamptz,
    ending          text,
    check (until >= since and until <= since + interval '3 months'),
    check (kind = 'DECIDED' or until <= since + interval '1 month'),
    check (prolonged_until is null
        or kind = 'DECIDED' and prolonged_until > until and prolonged_until <= until + interval '3 months'),
    check ((ended_at is null) = (ending is null))
);
create unique index one_suspension_at_a_time on suspension (label) where ended_at is null;
