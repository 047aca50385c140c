-- A person is found by a name that was heard or typed wrong, among all there are, behind the second wall
-- (docs/decisions/0040).
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- As names are compared: without case, accents and apostrophes, one space between words. PlainWords says the same of
-- what is asked for.
create function plain_name(name text) returns text language sql immutable strict parallel safe
    return btrim(regexp_replace(
        regexp_replace(lower(translate(normalize(name, NFD), 'ØøŁłĐđ''’', 'OoLlDd')), '[\u0300-\u036f]', '', 'g'),
        '[^[:alnum:]]+', ' ', 'g'));

-- How a word sounds; a sound of one letter says too little.
create function word_sounds(word text) returns text[] language sql immutable strict parallel safe
    return array(
        select distinct '~' || sound
        from (values (public.dmetaphone(word)), (public.dmetaphone_alt(word))) heard (sound)
        where length(sound) > 1);

-- What two words share that differ by one mistake (a letter too many, too few, another, two changed over), or by none
-- that is heard: the word, the word without one of its letters, or its sound.
create function word_keys(word text) returns text[] language sql immutable strict parallel safe
    return array(
        select word
        union select left(word, n - 1) || substr(word, n + 1) from generate_series(1, length(word)) n
        where length(word) between 3 and 40
        union select unnest(public.word_sounds(word)));

create function name_keys(plain text) returns text[] language sql immutable strict parallel safe
    return array(
        select distinct key
        from regexp_split_to_table(plain, ' ') word, unnest(public.word_keys(word)) key
        where length(word) > 1);

alter table managed_case
    add column plain_name text not null generated always as (plain_name(person_name)) stored,
    add column name_keys text[] not null generated always as (name_keys(plain_name(person_name))) stored;
create index managed_case_name_keys on managed_case using gin (name_keys) with (fastupdate = off);
create index managed_case_plain_name on managed_case using gin (plain_name gin_trgm_ops) with (fastupdate = off);
create index managed_case_called on managed_case (plain_name);
create index managed_case_date_of_birth on managed_case (date_of_birth);
drop index identifier_compact;
create index identifier_compact on identifier (replace(value, '/', '') text_pattern_ops);

-- Those of whom something asked for may be said, likeliest first; which of them, and why, the service decides. It reads
-- the index past row security, which would look at every row before the index is asked, and tells nothing of anybody
-- whom the session may not see, nor how many they are.
create function people_like(
    words text[], parts text[], numbers text[], born date[], years int[],
    in_area text, of_agency text, at_level int, for_category int, at_most int)
returns table (case_id uuid, called text, born_on date, sounding text[], numbered text[])
language plpgsql stable security definer
    set search_path = public, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
declare
    whole text := array_to_string(words, ' ');
    keys text[] := name_keys(whole);
begin
    return query
    select likely.id, likely.plain_name, likely.date_of_birth,
        array(select word from unnest(words) word where word_sounds(word) && likely.name_keys),
        array(select i.kind from identifier i
              where i.case_id = likely.id and replace(i.value, '/', '') = any (numbers))
    from (
        select c.id, c.plain_name, c.date_of_birth, c.name_keys
        from managed_case c
        where (c.name_keys && keys
               or c.plain_name like any (parts)
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
        order by (c.date_of_birth = any (born)) desc, similarity(c.plain_name, whole) desc, c.id
        offset 0) likely
    where may_see(likely.id)
    limit at_most;
end $$;

-- Those whose whole name or number this is, however many there are of one name.
create function people_called(name text, numbers text[], in_area text, of_agency text)
returns setof uuid
language plpgsql stable security definer
    set search_path = public, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
begin
    return query
    select c.id
    from (select m.id from managed_case m where m.plain_name = name
          union
          select i.case_id from identifier i where replace(i.value, '/', '') = any (numbers)) called
    join managed_case c on c.id = called.id
    where (in_area is null or c.area = in_area)
      and (of_agency is null or exists (
            select from membership m where m.case_id = c.id and m.agency = of_agency
              and (c.exit_from is distinct from 'MAPPA' or c.lead_agency = of_agency)))
      and may_see(c.id);
end $$;

revoke execute on function people_called from public;
grant execute on function people_called to "${app}";
revoke execute on function people_like from public;
grant execute on function people_like to "${app}";
