-- Who is on which case, folded from the events; deleted from only when it is built anew.
create table membership (
    case_id        uuid not null,
    agency         text not null,
    place          text not null,
    until          timestamptz,
    since_sequence bigint not null,
    primary key (case_id, agency)
);
comment on column membership.since_sequence is 'the number, in its case, of the event that says so';

-- The last number of each agency's feed: the row is locked while the next ones are given out, so there is no gap.
create table feed_head (
    agency text primary key,
    last   bigint not null
);

-- An event as it is shown, once for all who are shown it: eight agencies do not need eight copies of the same text.
create table feed_event (
    event_id uuid primary key,
    type     text not null,
    event    text not null
);
comment on column feed_event.event is 'CloudEvents JSON, sent as it stands here';

-- Which event is which number of whose feed. Written in one statement with the event, so no foreign key is checked.
create table feed_entry (
    agency   text not null,
    sequence bigint not null,
    event_id uuid not null,
    primary key (agency, sequence)
);
comment on table feed_entry is 'the primary key is the index that a cursor reads';

grant select, insert, update, delete on membership to "${app}";
grant select, insert, update on feed_head to "${app}";
grant select, insert on feed_event to "${app}";
grant select, insert on feed_entry to "${app}";

create table rebuild.membership (like membership including all);
grant select, insert, update, delete, truncate on rebuild.membership to "${app}";
