-- The second wall (V0_5) around an erased case: may_see is false of it for everybody, the system too; only what is
-- still to be told may be relayed, which for its owner is that the case was erased and all that came before.
alter table erased_case enable row level security;
create policy decided_on on erased_case for select using (somebody_asks());
create policy marked on erased_case for insert with check (somebody_asks());

create function is_erased(about uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$ select exists (select from erased_case e where e.case_id = about) $$;
comment on function is_erased is 'every definition of may_see asks this first';

drop policy seen on journal;
create policy seen on journal for select
    using (by_system() or may_see(case_id)
        or (actor = nullif(current_setting('sightline.person', true), '')
            and (is_tombstone(type) or not is_erased(case_id))));
