-- Supporting documents. A content is kept once, whoever sends it; it is read in slices, so never compressed.
create table document_content (
    sha256    char(64) not null primary key,
    content   bytea not null,
    stored_at timestamptz not null
);
alter table document_content alter column content set storage external;

create table document (
    id             uuid not null primary key,
    candidature_id uuid not null,
    kind           text not null,
    professionals  text[] not null,
    file_name      text not null,
    media_type     text not null,
    size_bytes     bigint not null check (size_bytes > 0),
    sha256         char(64) not null,
    scan           text not null,
    received_at    timestamptz not null,
    sent_by        text not null,
    phase          text not null,
    removed_at     timestamptz
);
create index document_by_candidature on document (candidature_id);
create index document_by_content on document (sha256);
create index document_to_scan on document (received_at)
    where scan in ('PENDING', 'NOT_SCANNED') and removed_at is null;
