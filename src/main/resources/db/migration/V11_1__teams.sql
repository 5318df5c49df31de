-- The people who share the candidatures of a structure. Nobody enters by knowing a SIRET: a member invites them, a filed dossier
-- names them, or a reviewer lets them in.
create table team (
    id         uuid primary key,
    founded_at timestamptz not null
);

-- One row per person and stay: since when and through whom, until when and through whom. Addresses in lower case.
create table team_membership (
    id       bigint generated always as identity primary key,
    team     uuid        not null references team,
    email    text        not null,
    role     text        not null,
    ground   text        not null,
    since    timestamptz not null,
    added_by text        not null,
    until    timestamptz,
    ended_by text,
    check ((until is null) = (ended_by is null))
);
create unique index team_member on team_membership (email, team) where until is null;
create index team_membership_team on team_membership (team, id);

create table team_invitation (
    id          uuid primary key,
    team        uuid        not null references team,
    email       text        not null,
    role        text        not null,
    invited_by  text        not null,
    invited_at  timestamptz not null,
    answer      text,
    answered_by text,
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null))
);
create unique index team_invitation_open on team_invitation (email, team) where answer is null;
create index team_invitation_team on team_invitation (team, invited_at);

-- Someone asks to act for a structure whose members have left; a reviewer decides, with a reason.
create table access_request (
    id              uuid primary key,
    candidature_id  uuid        not null references candidature on delete cascade,
    email           text        not null,
    name            text        not null,
    capacity        text        not null,
    reason          text        not null,
    asked_at        timestamptz not null,
    granted         boolean,
    role            text,
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text,
    check ((granted is null) = (decided_at is null))
);
create unique index access_request_open on access_request (candidature_id, email) where granted is null;

alter table candidature add column team uuid references team;

-- Until now each dossier had the addresses it names, and no more.
insert into team (id, founded_at) select id, created_at from candidature;
update candidature set team = id;
insert into team_membership (team, email, role, ground, since, added_by)
select distinct on (candidature.id, lower(named.email))
    candidature.id, lower(named.email), named.role, named.ground, coalesce(submitted_at, created_at), coalesce(owner_email, 'système')
from candidature
    cross join lateral (values
        (case when submitted_at is not null then answers #>> '{structure,legalRepresentative,email}' end, 'LEGAL_REPRESENTATIVE', 'NAMED', 1),
        (owner_email, 'EDITOR', 'FOUNDED', 2),
        (case when submitted_at is not null then answers #>> '{structure,contact,email}' end, 'EDITOR', 'NAMED', 3)
    ) as named (email, role, ground, rank)
where named.email is not null
order by candidature.id, lower(named.email), named.rank;

create index candidature_team on candidature (team);
