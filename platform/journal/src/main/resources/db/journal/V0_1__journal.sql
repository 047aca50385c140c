-- The journal: history, outbox and timeline in one. docs/decisions/0002 and 0004 say why it has this shape.
-- ${app} is the role the service runs as: it may add to the history and never change it.

-- The row every command locks before it numbers a fact: so sequences are gap-free and in commit order.
create table case_head (
    case_id uuid primary key,
    version bigint not null
);

create table journal (
    position           bigint generated always as identity unique,
    event_id           uuid primary key,
    case_id            uuid not null,
    sequence           bigint not null,
    type               text not null,
    occurred_at        timestamptz,
    occurred_precision text not null,
    known_at           timestamptz,
    recorded_at        timestamptz not null default clock_timestamp(),
    agency             text not null,
    actor              text not null,
    data               jsonb not null,
    text               jsonb not null,
    supersedes         uuid,
    correlation_id     uuid not null,
    causation_id       uuid,
    traceparent        text,
    unique (case_id, sequence)
);
comment on column journal.data is 'goes on the bus';
comment on column journal.text is 'free text and identity: never leaves this database on the bus';

-- The unsent set: a row per event that Kafka has not acknowledged. Kept tiny; read whole, never by "id > last".
create table outbox (
    position bigint generated always as identity primary key,
    shard    smallint not null,
    case_id  uuid not null,
    sequence bigint not null,
    event_id uuid not null,
    replay   boolean not null default false,
    since    timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
create index outbox_shard on outbox (shard, position);

-- Who relays or listens to which shard, and when they last said so (the database's clock): a paused owner is found by it.
create table shard_lease (
    work       text not null,
    shard      int not null,
    owner      uuid not null,
    renewed_at timestamptz not null,
    primary key (work, shard)
);

-- What each listener has heard: the last sequence per source and case.
create table inbox (
    listener      text not null,
    source        text not null,
    case_id       uuid not null,
    last_sequence bigint not null,
    primary key (listener, source, case_id)
);

-- What a listener could not take yet: after a gap, or because taking it failed.
create table parked (
    listener   text not null,
    source     text not null,
    case_id    uuid not null,
    sequence   bigint not null,
    message    bytea not null,
    cause      text not null check (cause in ('gap', 'poison', 'unreadable')),
    reason     text not null,
    first_seen timestamptz not null default clock_timestamp(),
    primary key (listener, source, case_id, sequence)
);

-- Where a listener is in each partition of one topic (a topic made anew has another id), saved with its effects.
create table listener_position (
    listener    text not null,
    topic_id    text not null,
    partition   int not null,
    next_offset bigint not null,
    primary key (listener, topic_id, partition)
);

grant select, insert, update on case_head to "${app}";
grant select, insert on journal to "${app}";
grant select, insert, delete on outbox to "${app}";
grant select, insert, update on shard_lease to "${app}";
grant select, insert, update on inbox to "${app}";
grant select, insert, update, delete on parked to "${app}";
grant select, insert, update on listener_position to "${app}";

-- Where a projection is built anew from the topic while the old one serves.
create schema rebuild;
create table rebuild.inbox (like inbox including all);
create table rebuild.parked (like parked including all);
create table rebuild.listener_position (like listener_position including all);
grant usage on schema rebuild to "${app}";
grant select, insert, update, delete, truncate on all tables in schema rebuild to "${app}";
