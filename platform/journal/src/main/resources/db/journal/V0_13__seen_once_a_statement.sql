-- What the second wall decides of a case it decides once in a statement, not again for each row of it: a history has many,
-- and deciding costs more than reading. The answer is the same, since may_see promises it for the length of a statement;
-- the next statement, and whatever a statement between them changed, is decided anew.
create function sees(about uuid) returns boolean language plpgsql stable as $$
declare
    asked constant text := about::text || statement_timestamp()::text;
    decided constant text := current_setting('sightline.seen', true);
    answer boolean;
begin
    if left(decided, -1) = asked then
        return right(decided, 1) = 't';
    end if;
    answer := may_see(about);
    perform set_config('sightline.seen', asked || case when answer then 't' else 'f' end, false);
    return answer;
end $$;
comment on function sees is 'may_see, remembered for the length of a statement';

drop policy seen on journal;
create policy seen on journal for select
    using (by_system() or sees(case_id)
        or (actor = nullif(current_setting('sightline.person', true), '')
            and (is_tombstone(type) or not is_erased(case_id))));
