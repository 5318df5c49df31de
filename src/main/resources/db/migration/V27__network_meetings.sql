-- Meetings of the départemental network. Who is invited, what they answer and who came are acts of their dossiers.
create table network_meeting (
    code          text        primary key,
    subject       text        not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    place         text        not null,
    sequence      int         not null default 0,
    cancelled_at  timestamptz,
    cancelled_for text
);

create index act_by_meeting on act ((detail ->> 'meeting'))
    where kind in ('MEETING_INVITED', 'MEETING_MOVED', 'MEETING_ANSWERED', 'MEETING_ATTENDANCE');

-- An answer is to the last date that was told: a meeting that moves is to be answered again.
create view meeting_invitee as
select m.code as meeting, m.starts_at, m.cancelled_at is not null as cancelled,
       l.number as label, c.number, l.professional, l.first_name, l.last_name, l.structure_name,
       answered.detail ->> 'reply' as reply, coalesce(answered.detail ->> 'reason', '') as reason,
       came.detail ->> 'attendance' as attendance
from (select a.candidature_id, a.professional, a.detail ->> 'meeting' as meeting, max(a.id) as id
      from act a where a.kind in ('MEETING_INVITED', 'MEETING_MOVED')
      group by a.candidature_id, a.professional, a.detail ->> 'meeting') told
         join network_meeting m on m.code = told.meeting
         join candidature c on c.id = told.candidature_id
         join label l on l.candidature_id = told.candidature_id and l.professional = told.professional
         left join lateral (select a.detail from act a
                            where a.kind = 'MEETING_ANSWERED' and a.detail ->> 'meeting' = told.meeting and a.id > told.id
                              and a.candidature_id = told.candidature_id and a.professional = told.professional
                            order by a.id desc limit 1) answered on true
         left join lateral (select a.detail from act a
                            where a.kind = 'MEETING_ATTENDANCE' and a.detail ->> 'meeting' = told.meeting
                              and a.candidature_id = told.candidature_id and a.professional = told.professional
                            order by a.id desc limit 1) came on true;
