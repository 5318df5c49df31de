-- What people sign: each version of a text, word for word, frozen when it was opened for signature.
create table agreement_text (
    id             bigint generated always as identity primary key,
    candidature_id uuid        not null references candidature on delete cascade,
    kind           text        not null,
    professional   text,
    version        int         not null,
    html           text        not null,
    sha256         char(64)    not null,
    frozen_at      timestamptz not null
);
create unique index agreement_text_version on agreement_text (candidature_id, kind, coalesce(professional, ''), version);

-- A code of six digits, mailed to the address of whoever is to sign. Only the last one of an address is good.
create table signature_code (
    id          uuid        not null primary key,
    rank        bigint      generated always as identity,
    text_id     bigint      not null references agreement_text on delete cascade,
    email       text        not null,
    code_sha256 text        not null,
    sent_at     timestamptz not null,
    expires_at  timestamptz not null,
    wrong_tries int         not null default 0,
    used_at     timestamptz
);
create index signature_code_last on signature_code (text_id, email, rank);
create index signature_code_time on signature_code (sent_at);

-- The evidence: who signed which version, in what capacity, how it was verified. Address and network are truncated.
create table signature (
    id          bigint generated always as identity primary key,
    text_id     bigint      not null references agreement_text on delete cascade,
    party       text        not null,
    signed_by   text        not null,
    name        text        not null,
    capacity    text        not null,
    address     text        not null,
    network     text        not null,
    method      text        not null,
    level       text        not null,
    verified_at timestamptz,
    signed_at   timestamptz not null,
    unique (text_id, party)
);

-- Until now a consent was kept with the text it was given to, without a code: it is said of them that they had none.
insert into agreement_text (candidature_id, kind, professional, version, html, sha256, frozen_at)
select candidature_id, kind, professional,
    row_number() over (partition by candidature_id, kind, professional order by min(agreed_at)), min(html), sha256, min(agreed_at)
from consent group by candidature_id, kind, professional, sha256;
insert into signature (text_id, party, signed_by, name, capacity, address, network, method, level, signed_at)
select distinct on (text.id, party) text.id, party, agreed_by, agreed_by, '', '', '', 'CONSENT', 'signature électronique simple (interne)', agreed_at
from (
    select *, case when kind = 'CHARTER' and row_number() over (partition by candidature_id, kind, professional order by agreed_at) = 1
        then 'PROFESSIONAL' else 'STRUCTURE' end as party
    from consent
) as given
join agreement_text text on text.candidature_id = given.candidature_id and text.kind = given.kind
    and text.professional is not distinct from given.professional and text.sha256 = given.sha256
order by text.id, party, agreed_at;
drop table consent;
