-- As before (V2), and an erased case is nobody's (platform/journal V0_9).
create or replace function may_see(about uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select not exists (select from erased_case e where e.case_id = about) and (on_the_case(about) or (
        current_setting('sightline.standing', true) = 'actor'
        and not kept_from(about)
        and exists (
            select from placement p
            where p.case_id = about and p.premises = nullif(current_setting('sightline.agency', true), '')))) $$;

insert into held_of_case (held, place, found_by) values
    ('public.key_work', 50, 'placement_id in (select id from placement where case_id = $1)'),
    ('public.placement', 60, 'case_id = $1');
