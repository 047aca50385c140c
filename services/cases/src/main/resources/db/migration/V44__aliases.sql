-- Somebody is known by other names too: a nickname, a name before marriage, one that was given to the police. They are
-- found by each of them (docs/decisions/0040).
alter table managed_case add column aliases text[] not null default '{}';
comment on column managed_case.aliases is 'names the person is also known by';

-- All names of somebody as they are compared, the one the lead agency writes first; no word has a bar in it.
create function plain_names(name text, aliases text[]) returns text language sql immutable strict parallel safe
    return plain_name(name) || (
        select coalesce(string_agg(' | ' || plain_name(alias), '' order by place), '')
        from unnest(aliases) with ordinality known (alias, place));

alter table managed_case
    drop column name_keys,
    add column plain_names text not null generated always as (plain_names(person_name, aliases)) stored,
    add column name_keys text[] not null generated always as (name_keys(plain_names(person_name, aliases))) stored;
create index managed_case_name_keys on managed_case using gin (area, name_keys) with (fastupdate = off);
drop index managed_case_plain_name;
create index managed_case_plain_names on managed_case using gin (area, plain_names gin_trgm_ops) with (fastupdate = off);
create index managed_case_alias on managed_case using gin (string_to_array(plain_names, ' | '))
    with (fastupdate = off) where cardinality(aliases) > 0;

-- As in V31, by each name.
drop function people_like;
create function people_like(
    words text[], parts text[], numbers text[], born date[], years int[],
    in_area text, of_agency text, at_level int, for_category int, at_most int)
returns table (case_id uuid, called text[], born_on date, sounding text[], numbered text[])
language plpgsql stable security definer
    set search_path = public, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
declare
    whole text := array_to_string(words, ' ');
    keys text[] := name_keys(whole);
begin
    return query
    select likely.id, string_to_array(likely.plain_names, ' | '), likely.date_of_birth,
        array(select word from unnest(words) word where word_sounds(word) && likely.name_keys),
        array(select i.kind from identifier i
              where i.case_id = likely.id and replace(i.value, '/', '') = any (numbers))
    from (
        select c.id, c.plain_names, c.date_of_birth, c.name_keys
        from managed_case c
        where (c.name_keys && keys
               or c.plain_names like any (parts)
               or (c.date_of_birth = any (born) and cardinality(words) = 0)
               or c.id = any (array(
                    select i.case_id from identifier i where replace(i.value, '/', '') = any (numbers))))
          and (cardinality(years) = 0 or extract(year from c.date_of_birth) = any (years))
          and (in_area is null or c.area = in_area)
          and (of_agency is null or exists (
                select from membership m
                where m.case_id = c.id and m.agency = of_agency
                  and (c.exit_from is distinct from 'MAPPA' or c.lead_agency = of_agency)))
          and (at_level is null or (c.level = at_level and c.exit_from is distinct from 'MAPPA'))
          and (for_category is null or c.category = for_category)
        order by (c.date_of_birth = any (born)) desc,
            case when cardinality(c.aliases) = 0 then similarity(c.plain_name, whole)
                 else (select max(similarity(one, whole)) from unnest(string_to_array(c.plain_names, ' | ')) one)
            end desc,
            c.id
        offset 0) likely
    where may_see(likely.id)
    limit at_most;
end $$;

-- As in V31, by each name. Who may be seen is asked of those alone who are called so: the planner takes asking for cheap,
-- and once it thinks them many, asks it of everybody in the area.
create or replace function people_called(name text, numbers text[], in_area text, of_agency text)
returns setof uuid
language plpgsql stable security definer
    set search_path = public, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
begin
    return query
    select meant.id
    from (
        select c.id
        from (select m.id from managed_case m where m.plain_name = name
              union
              select m.id from managed_case m
              where cardinality(m.aliases) > 0 and string_to_array(m.plain_names, ' | ') @> array[name]
              union
              select i.case_id from identifier i where replace(i.value, '/', '') = any (numbers)) called
        join managed_case c on c.id = called.id
        where (in_area is null or c.area = in_area)
          and (of_agency is null or exists (
                select from membership m where m.case_id = c.id and m.agency = of_agency
                  and (c.exit_from is distinct from 'MAPPA' or c.lead_agency = of_agency)))
        offset 0) meant
    where may_see(meant.id);
end $$;

revoke execute on function people_like from public;
grant execute on function people_like to "${app}";

-- A saved search that says a word of any of their names goes with an erased person (V38).
update held_of_case
set found_by = replace(found_by, 'string_to_array(c.plain_name, '' '')', 'string_to_array(c.plain_names, '' '')')
where held = 'public.saved_search';
