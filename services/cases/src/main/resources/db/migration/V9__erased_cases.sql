-- As before (V4), and an erased case is nobody's, the system's neither (platform/journal V0_9).
create or replace function may_see(about uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select not exists (select from erased_case e where e.case_id = about) and (by_system() or (
        current_setting('sightline.standing', true) = 'actor'
        and not exists (
            select from case_limit l
            where l.case_id = about and l.kind = 'exclusion'
              and l.person = current_setting('sightline.person', true)
              and (l.until is null or l.until > clock_timestamp()))
        and not exists (
            select from case_limit l
            where l.case_id = about and l.kind in ('restriction', 'emergency')
              and (l.until is null or l.until > clock_timestamp())
            having count(*) filter (where l.kind = 'restriction') > 0
               and count(*) filter (where l.person = current_setting('sightline.person', true)) = 0)
        and exists (
            select from managed_case c
            where c.id = about
              and (c.category is distinct from 4 or current_setting('sightline.category4', true) = 'true')
              and (
                (current_setting('sightline.coordinates', true) = 'true'
                 and c.area = current_setting('sightline.area', true))
                or exists (
                    select from membership m
                    where m.case_id = about
                      and m.agency = current_setting('sightline.agency', true)
                      and (m.until is null or m.until > clock_timestamp())
                      and (c.exit_from is distinct from 'MAPPA' or m.agency = c.lead_agency))
                or exists (
                    select from case_limit l
                    where l.case_id = about and l.kind = 'emergency'
                      and l.person = current_setting('sightline.person', true)
                      and l.until > clock_timestamp()))))) $$;

-- Nor is there anything to review of it, nor does anybody see what they asked about it.
create policy of_no_erased_case on emergency_access as restrictive
    using (not is_erased(case_id));
create policy of_no_erased_case on involvement_request as restrictive
    using (case_id is null or not is_erased(case_id));

-- What goes. An identifier is free again: a person who comes back has a case that begins anew.
insert into held_of_case (held, place, found_by) values
    ('public.involvement_request', 40,
     'case_id = $1 or (case_id is null and exists (
          select from identifier i
          where i.case_id = $1 and replace(named, ''/'', '''') like ''% '' || replace(i.value, ''/'', '''')))'),
    ('public.emergency_access', 50, 'case_id = $1'),
    ('public.case_limit', 50, 'case_id = $1'),
    ('public.heard_fact', 50, 'case_id = $1'),
    ('rebuild.heard_fact', 50, 'case_id = $1'),
    ('public.membership', 50, 'case_id = $1'),
    ('public.identifier', 50, 'case_id = $1'),
    ('public.managed_case', 60, 'id = $1');
insert into held_of_case (held, kept_because) values ('public.agency', 'holds nothing of any case');
