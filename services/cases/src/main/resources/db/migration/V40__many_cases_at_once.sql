-- The service itself, on nobody's behalf, sees every case but an erased one (platform/journal V0_10): sees would say the
-- same, and be called for each of them. Where cases stand in a list is asked so of all in an area, and then the second
-- wall decides on those that are shown (docs/decisions/0047).
do $$
declare
    held record;
begin
    for held in
        select * from (values ('managed_case', 'id'), ('identifier', 'case_id'), ('membership', 'case_id'),
            ('case_limit', 'case_id'), ('unanswered', 'case_id'), ('awaited', 'case_id')) t (named, about)
    loop
        execute format('
            alter policy seen on %1$I using (
                case when by_system() then not exists (select from erased_case e where e.case_id = %1$I.%2$I)
                     else sees(%2$I) end)', held.named, held.about);
    end loop;
end $$;

-- An agency's cases without reading each membership for whether it has ended.
drop index membership_agency;
create index membership_agency on membership (agency, case_id) include (until);

-- Somebody is looked for by name in one area: the names of the nation that are like theirs are many, those of the area few.
create extension if not exists btree_gin;
drop index managed_case_name_keys;
drop index managed_case_plain_name;
create index managed_case_name_keys on managed_case using gin (area, name_keys) with (fastupdate = off);
create index managed_case_plain_name on managed_case using gin (area, plain_name gin_trgm_ops) with (fastupdate = off);
