-- The second wall (platform/journal V0_5): an actor sees the placements of the cases that they may see, and nobody any.
-- The premises see their placements from the request on, even while they are not on the case.
alter table placement enable row level security;
create policy seen on placement using (
    may_see(case_id)
    or (premises = nullif(current_setting('sightline.agency', true), '') and somebody_asks() and not kept_from(case_id)));

-- The policy of placement holds inside this question too.
alter table key_work enable row level security;
create policy seen on key_work using (exists (select from placement p where p.id = placement_id));
