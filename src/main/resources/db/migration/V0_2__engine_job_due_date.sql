-- The engine looks for due jobs by date and has no index on it: with a million pending timers each look reads 50 000 pages.
create index pdn_idx_job_due_date on act_ru_job (duedate_);
