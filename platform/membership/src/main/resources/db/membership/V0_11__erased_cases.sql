-- As before (V0_6), and an erased case is nobody's, the system's neither (platform/journal V0_9).
create or replace function on_the_case(about uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select not exists (select from erased_case e where e.case_id = about) and (by_system() or (
        current_setting('sightline.standing', true) = 'actor'
        and not kept_from(about)
        and exists (
            select from known_case k
            where k.case_id = about
              and (
                (current_setting('sightline.coordinates', true) = 'true'
                 and k.area = current_setting('sightline.area', true))
                or exists (
                    select from known_member m
                    where m.case_id = about
                      and m.agency = current_setting('sightline.agency', true)
                      and (not k.has_left or m.place = 'lead' or m.kind = 'MAPPA_COORDINATION')
                      and (m.until is null or m.until > clock_timestamp()))
                or exists (
                    select from known_limit l
                    where l.case_id = about and l.kind = 'emergency'
                      and l.person = current_setting('sightline.person', true)
                      and l.until > clock_timestamp()))))) $$;

insert into held_of_case (held, found_by) values
    ('public.known_case', 'case_id = $1'),
    ('public.known_member', 'case_id = $1'),
    ('public.known_limit', 'case_id = $1'),
    ('rebuild.known_case', 'case_id = $1'),
    ('rebuild.known_member', 'case_id = $1'),
    ('rebuild.known_limit', 'case_id = $1');
