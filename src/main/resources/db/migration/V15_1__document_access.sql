-- Who opened which document, received or written, and when.
create table document_access (
    document_id uuid        not null,
    opened_by   text        not null,
    opened_at   timestamptz not null
);
create index document_access_by_document on document_access (document_id, opened_at);
