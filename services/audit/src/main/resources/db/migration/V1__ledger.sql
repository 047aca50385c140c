-- The audit's ledger (access.md 2.6; docs/decisions/0026): entries in one order, each chained to the one before, never
-- changed. Whoever changes one past the service is found by the verifier, which has its own code (deploy/verify).

create table entry (
    number      bigint primary key,
    id          uuid not null unique,
    origin      text not null check (origin in ('look', 'fact')),
    said        text not null,
    digest      bytea not null,
    chain       bytea not null,
    received_at timestamptz not null default clock_timestamp()
);
comment on column entry.number is 'from 1 without a gap, in the order of the chain';
comment on column entry.said is 'what a service said, byte for byte: JSON, see sightline.platform.looks.Look';
comment on column entry.digest is 'SHA-256 of what was said';
comment on column entry.chain is 'SHA-256 of: the chain of the entry before (32 zeros for the first), number (8 bytes, big-endian), digest';

-- What is looked for, taken out of what was said. The verifier compares it: a search cannot be bent either.
create table entry_found (
    number    bigint primary key references entry,
    at        timestamptz not null,
    service   text not null,
    person    text,
    name      text,
    agency    text,
    area      text,
    roles     text[] not null,
    address   text,
    operation text not null,
    part      text not null,
    verb      text,
    cases     uuid[] not null,
    decision  text not null,
    ground    text,
    reason    text,
    status    int not null,
    own_name  boolean not null,
    purpose   text not null,
    request   uuid not null
);
create index entry_found_at on entry_found (at, number);
create index entry_found_person on entry_found (person, at);
create index entry_found_agency on entry_found (agency, at);
create index entry_found_cases on entry_found using gin (cases);

-- Where the chain ends: locked by whoever appends, so that there is one order.
create table ledger_head (
    single boolean primary key default true check (single),
    number bigint not null,
    chain  bytea not null
);
insert into ledger_head (number, chain) values (0, decode(repeat('00', 32), 'hex'));

-- Signed: so far the ledger stood so then. Published to a file and a topic, which nobody can reach from here.
create table checkpoint (
    up_to bigint primary key,
    said  text not null
);
create table checkpoint_unpublished (
    up_to bigint primary key references checkpoint
);

-- Where the reading of the looks is, saved with what was read.
create table looks_position (
    topic_id    text not null,
    partition   int not null,
    next_offset bigint not null,
    primary key (topic_id, partition)
);

-- A message that is no look is kept, never dropped, and raises the alarm.
create table unreadable_look (
    topic_id  text not null,
    partition int not null,
    at_offset bigint not null,
    message   bytea not null,
    since     timestamptz not null default clock_timestamp(),
    primary key (topic_id, partition, at_offset)
);

grant select, insert on entry, entry_found, checkpoint, unreadable_look to "${app}";
grant select, update on ledger_head to "${app}";
grant select, insert, delete on checkpoint_unpublished to "${app}";
grant select, insert, update on looks_position to "${app}";

-- Behind the second wall: only what the service does as itself reaches them; it decides in code who is shown what.
alter table entry enable row level security;
create policy kept on entry using (by_system());
alter table entry_found enable row level security;
create policy kept on entry_found using (by_system());
alter table unreadable_look enable row level security;
create policy kept on unreadable_look using (by_system());
alter table ledger_head enable row level security;
create policy kept on ledger_head using (by_system());
alter table checkpoint enable row level security;
create policy kept on checkpoint using (by_system());
alter table checkpoint_unpublished enable row level security;
create policy kept on checkpoint_unpublished using (by_system());
