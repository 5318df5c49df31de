-- What someone signed by hand and sends back: files of one text and one party, gathered, sent, then checked by an agent.
create table paper_scan (
    id         uuid        not null primary key,
    text_id    bigint      not null references agreement_text on delete cascade,
    party      text        not null,
    sent_by    text        not null,
    name       text        not null,
    capacity   text        not null,
    sent_at    timestamptz,
    checked_by text,
    checked_at timestamptz,
    conforming boolean,
    reason     text
);
create unique index paper_scan_open on paper_scan (text_id, party) where checked_at is null;

-- One file: the pages whose code was read in it, and how many of its sheets showed none.
create table paper_scan_file (
    document_id uuid        not null primary key,
    scan_id     uuid        not null references paper_scan on delete cascade,
    file_name   text        not null,
    sha256      char(64)    not null,
    found       int[]       not null,
    unreadable  int         not null,
    of_pages    int         not null,
    added_at    timestamptz not null
);
create index paper_scan_file_by_scan on paper_scan_file (scan_id);

-- The scan that a signature rests on.
alter table signature add column scan_id uuid references paper_scan;
