-- Where structures are, for the map of the directory: given by the coordination, asked of nobody else.
create table directory_place (
    siret     text primary key,
    latitude  numeric(8, 5) not null check (latitude between -90 and 90),
    longitude numeric(8, 5) not null check (longitude between -180 and 180),
    given_by  text          not null,
    given_at  timestamptz   not null
);
