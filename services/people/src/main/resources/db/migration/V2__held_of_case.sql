-- Nothing here is of any case (platform/journal V0_9).
insert into held_of_case (held, kept_because) values
    ('public.change', 'holds nothing of any case'),
    ('public.outcome', 'holds nothing of any case'),
    ('public.proposal', 'holds nothing of any case');

-- As before (platform/journal V0_5), and an erased case is not the system's either.
create or replace function may_see(about uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$ select by_system() and not exists (select from erased_case e where e.case_id = about) $$;
