-- Candidatures that an agent types in the name of a structure are found by the act that says so.
create index act_entered on act (candidature_id) where kind = 'ENTERED';

-- An export of the Caf's questionnaire, between its reading and the choice of its lines.
create table questionnaire (
    id        uuid primary key,
    campaign  text        not null references campaign,
    file_name text        not null,
    content   bytea       not null,
    sent_by   text        not null,
    sent_at   timestamptz not null
);
create index questionnaire_by_time on questionnaire (sent_at);
