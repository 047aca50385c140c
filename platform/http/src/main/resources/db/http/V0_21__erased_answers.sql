-- An answer goes with what it answered. It may not name the case; but it was saved in the transaction of the facts that
-- it made, and PostgreSQL keeps with every row which transaction that was. Ids that come round again after milliards of
-- transactions could at worst make somebody's request of this week be asked anew.
insert into held_of_case (held, place, found_by) values
    ('public.idempotency', 10,
     'xmin::text in (select j.xmin::text from journal j where j.case_id = $1)
      or position($1::text in concat_ws('' '', location, etag, body)) > 0');

-- What is old is forgotten by this alone: the service's role deletes nothing here, and nothing that is younger than a day.
create index idempotency_by_age on idempotency using brin (since);
create function forget_answers(older interval, at_most int) returns bigint language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    gone bigint;
begin
    if older < interval '1 day' then
        raise exception 'An answer is kept for a day at least' using errcode = 'insufficient_privilege';
    end if;
    delete from idempotency where ctid = any (array(
        select i.ctid from idempotency i where i.since < clock_timestamp() - older limit at_most));
    get diagnostics gone = row_count;
    return gone;
end $$;
revoke execute on function forget_answers from public;
grant execute on function forget_answers to "${app}";
