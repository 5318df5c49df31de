-- Facts of the procedure, dated. There is no status column: the state of a dossier is derived from its acts.

create table campaign (
    code                   text primary key,
    title                  text        not null,
    department             text        not null,
    opens_at               timestamptz not null,
    closes_at              timestamptz not null,
    complements_days       int         not null check (complements_days > 0),
    committee_date         date        not null,
    convention_ends_on     date        not null,
    minimum_weekly_hours   numeric(4, 2) not null,
    documents_mailbox      text        not null,
    documents_mail_subject text        not null,
    last_number            int         not null default 0,
    created_at             timestamptz not null,
    check (closes_at > opens_at)
);

create table candidature (
    id             uuid primary key,
    campaign       text        not null references campaign,
    number         text unique,
    siret          text,
    structure_name text,
    answers        jsonb       not null,
    version        int         not null default 0,
    owner_email    text,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    submitted_at   timestamptz,
    check ((number is null) = (submitted_at is null))
);
create index candidature_siret on candidature (campaign, siret);
create index candidature_owner on candidature (owner_email);

-- Append-only: who did what, when. The detail is what the act itself says (an opinion, a reason, a list of pieces).
create table act (
    id             bigint generated always as identity primary key,
    candidature_id uuid        not null references candidature on delete cascade,
    kind           text        not null,
    professional   text,
    actor          text        not null,
    at             timestamptz not null,
    detail         jsonb
);
create index act_candidature on act (candidature_id, id);

-- A member tied to a structure never sees its dossier.
create table committee_tie (
    user_id text not null,
    siret   text not null,
    primary key (user_id, siret)
);

create table bank_details (
    id             bigint generated always as identity primary key,
    candidature_id uuid        not null references candidature on delete cascade,
    iban           text        not null,
    account_holder text        not null,
    signatory      text        not null,
    provided_at    timestamptz not null
);
create index bank_details_candidature on bank_details (candidature_id, id);

create table training_session (
    code      text primary key,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    place     text        not null,
    places    int         not null,
    taken     int         not null default 0,
    check (taken between 0 and places),
    check (ends_at > starts_at)
);

create table label (
    number         text primary key,
    candidature_id uuid        not null references candidature,
    professional   text        not null,
    first_name     text        not null,
    last_name      text        not null,
    structure_name text        not null,
    siret          text        not null,
    town           text        not null,
    awarded_at     timestamptz not null,
    valid_until    date        not null,
    directory_url  text,
    unique (candidature_id, professional)
);

create table label_counter (
    prefix      text primary key,
    last_number int not null
);
