-- Erasing a case (docs/decisions/0036): it is marked, and then everything is destroyed that this service holds of it.
-- The service's role may mark; destroying is for erase_case alone, which refuses a case that is not marked.

create table erased_case (
    case_id    uuid primary key,
    erasure_id uuid not null,
    erased_at  timestamptz not null default clock_timestamp()
);
comment on table erased_case is 'never deleted from: what comes late of the case has no effect, and it never comes back';

-- What there is to destroy: every table of the service, with how the rows of case $1 are found, or why it keeps them.
-- Whoever adds a table says it here, in the same migration; HoldingsOfACase fails until they do.
create table held_of_case (
    held         text primary key,
    place        int not null default 50,
    found_by     text,
    kept_because text,
    check ((found_by is null) <> (kept_because is null))
);
comment on column held_of_case.held is 'schema.table';
comment on column held_of_case.place is 'the order in which they are destroyed: what belongs to something before it';

insert into held_of_case (held, place, found_by) values
    ('public.outbox', 90, 'case_id = $1 and event_id not in (select event_id from journal where case_id = $1 and is_tombstone(type))'),
    ('public.journal', 91, 'case_id = $1 and not is_tombstone(type)'),
    ('public.parked', 50, 'case_id = $1'),
    ('rebuild.parked', 50, 'case_id = $1');
insert into held_of_case (held, kept_because) values
    ('public.erased_case', 'the mark itself'),
    ('public.held_of_case', 'holds nothing of any case'),
    ('public.flyway_schema_history', 'holds nothing of any case'),
    ('public.shard_lease', 'holds nothing of any case'),
    ('public.listener_position', 'holds nothing of any case'),
    ('rebuild.listener_position', 'holds nothing of any case'),
    ('public.case_head', 'a number under the case''s id, so that none is given out twice'),
    ('public.inbox', 'numbers under the case''s id, so that what is heard again is known'),
    ('rebuild.inbox', 'numbers under the case''s id, so that what is heard again is known');

create function is_tombstone(type text) returns boolean language sql immutable parallel safe
    return type like 'sightline.case.erased.v%';
comment on function is_tombstone is 'that a case was erased stays in the journal of its owner: ids, a ground and a time';

create function erase_case(about uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    one held_of_case;
begin
    if not exists (select from erased_case e where e.case_id = about) then
        raise exception 'Nothing is destroyed of a case that is not marked as erased'
            using errcode = 'insufficient_privilege';
    end if;
    for one in select * from held_of_case where found_by is not null order by place, held loop
        execute format('delete from %s where %s', one.held, one.found_by) using about;
    end loop;
end $$;
revoke execute on function erase_case from public;
grant execute on function erase_case to "${app}";

-- The head of the case is locked when a fact is numbered and when the case is marked, so one comes before the other; a
-- function that may change things sees what was committed while its statement waited for that lock.
create function refuse_facts_of_erased() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if not is_tombstone(new.type) and exists (select from erased_case e where e.case_id = new.case_id) then
        raise exception 'The case is erased: nothing is recorded of it any more' using errcode = 'SL410';
    end if;
    return new;
end $$;
create trigger not_of_erased before insert on journal for each row execute function refuse_facts_of_erased();

grant select, insert on erased_case to "${app}";
grant select on held_of_case to "${app}";
