-- Given for six months at most to someone whose initial training alone is missing; the same label, once it is there, is no longer provisional.
alter table label add column provisional boolean not null default false;
alter table label add constraint provisional_for_six_months
    check (not provisional or valid_until <= ((awarded_at at time zone 'Europe/Paris')::date + interval '6 months'));
