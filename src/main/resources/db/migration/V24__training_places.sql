-- One row a place. Who holds it stands in training_request: nobody holds a place that is not there, nor one that is taken.
create table training_place (
    session text not null references training_session on delete cascade,
    place   int  not null check (place > 0),
    primary key (session, place)
);

-- Who asked for which session, in the order of the ids. Without a place one waits; until confirm_before a place is only offered.
create table training_request (
    id             bigint generated always as identity primary key,
    session        text not null references training_session on delete cascade,
    number         text not null,
    professional   text not null,
    place          int,
    confirm_before timestamptz,
    unique (session, number, professional),
    unique (session, place),
    foreign key (session, place) references training_place,
    check (confirm_before is null or place is not null)
);

insert into training_place (session, place) select code, generate_series(1, places) from training_session;

insert into training_request (session, number, professional, place)
select session, number, professional, row_number() over (partition by session order by id)
from (select s.code as session, c.number, a.professional, min(a.id) as id
      from act a
               join candidature c on c.id = a.candidature_id
               join training_session s on s.code = a.detail ->> 'session'
      where a.kind = 'ENROLLED' and c.number is not null
      group by s.code, c.number, a.professional) enrolled;

alter table training_session
    drop column places,
    drop column taken,
    add column sequence int not null default 0,
    add column cancelled_at timestamptz,
    add column cancelled_for text;

create view training_session_now as
select s.*,
       (select count(*) from training_place p where p.session = s.code)::int as places,
       (select count(*) from training_request r where r.session = s.code and r.place is not null)::int as taken,
       (select count(*) from training_request r where r.session = s.code and r.place is null)::int as waiting
from training_session s;
