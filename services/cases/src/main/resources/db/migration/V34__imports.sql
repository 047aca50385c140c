-- How often another system announced what is not taken in. It says nothing of whom: no case, no person, no sender.
create table import_count (
    event_type text not null check (length(event_type) <= 100),
    why        text not null,
    times      bigint not null,
    first_at   timestamptz not null,
    last_at    timestamptz not null,
    primary key (event_type, why)
);
grant select, insert, update on import_count to "${app}";
insert into held_of_case (held, kept_because) values ('public.import_count', 'holds nothing of any case');
