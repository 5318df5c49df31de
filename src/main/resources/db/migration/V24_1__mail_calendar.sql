-- The appointment that a mail brings, an iCalendar object (RFC 5545); null for a mail that brings none.
alter table mail add column calendar text;
