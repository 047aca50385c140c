-- Who looked at an erased case stays accountable for it (platform/journal V0_9): ids, never what was seen.
insert into held_of_case (held, kept_because) values
    ('public.look', 'who looked at what, in ids; the audit is whole'),
    ('public.look_unsent', 'ids of looks');

-- What the audit has had for long is forgotten here by this alone; what it may not have yet, never.
create index look_by_age on look using brin (recorded_at);
create function forget_looks(older interval, at_most int) returns bigint language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    gone bigint;
begin
    if older < interval '1 day' then
        raise exception 'A look is kept for a day at least' using errcode = 'insufficient_privilege';
    end if;
    delete from look where id = any (array(
        select l.id from look l
        where l.recorded_at < clock_timestamp() - older
          and not exists (select from look_unsent u where u.id = l.id)
        limit at_most));
    get diagnostics gone = row_count;
    return gone;
end $$;
revoke execute on function forget_looks from public;
grant execute on function forget_looks to "${app}";
