-- The first answer to a request that may be sent twice; saved with what the request changed, or not at all.
create table idempotency (
    agency   text not null,
    key      text not null,
    request  bytea not null,
    status   int,
    location text,
    etag     text,
    body     text,
    since    timestamptz not null default clock_timestamp(),
    primary key (agency, key)
);
comment on column idempotency.request is 'SHA-256 of the request, so that a key is not used for two';

grant select, insert, update on idempotency to "${app}";
