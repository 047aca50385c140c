-- The second wall (platform/journal V0_5): an actor sees the placements of the cases that they may see, and nobody any.

-- The premises see the person from the request on, even while they are not on the case.
create or replace function may_see(about uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select on_the_case(about) or (
        current_setting('sightline.standing', true) = 'actor'
        and not kept_from(about)
        and exists (
            select from placement p
            where p.case_id = about and p.premises = nullif(current_setting('sightline.agency', true), ''))) $$;

alter table placement enable row level security;
create policy seen on placement using (may_see(case_id)) with check (somebody_asks());

-- The policy of placement holds inside this question too.
alter table key_work enable row level security;
create policy seen on key_work using (exists (select from placement p where p.id = placement_id));
