-- The lists of cases that a person asks for again and again: nobody's but theirs (docs/decisions/0047).
create table saved_search (
    id         uuid primary key,
    person     text not null,
    name       text not null check (length(name) between 1 and 60),
    words      text,
    level      int,
    category   int,
    rosh       text,
    lead       text,
    status     text,
    only_those text[] not null,
    sort       text not null
);
create unique index saved_search_name on saved_search (person, lower(name));
comment on column saved_search.words is 'what is typed to find somebody by: may name them';
grant select, insert, delete on saved_search to "${app}";

alter table saved_search enable row level security;
create policy own on saved_search
    using (current_setting('sightline.standing', true) = 'actor'
        and person = current_setting('sightline.person', true))
    with check (person = current_setting('sightline.person', true));

-- What names an erased person goes with their case (platform/journal V0_9): a search, or the name somebody gave it, that
-- says a word of their name or a number of theirs. Rather one too many, which is saved again, than one too few.
insert into held_of_case (held, place, found_by) values ('public.saved_search', 40,
    'exists (select from managed_case c where c.id = $1
         and string_to_array(plain_name(name || '' '' || coalesce(words, '''')), '' '') && string_to_array(c.plain_name, '' ''))
     or exists (select from identifier i where i.case_id = $1
         and regexp_replace(lower(name || '' '' || coalesce(words, '''')), ''[[:space:]/]'', '''', ''g'')
             like ''%'' || lower(replace(i.value, ''/'', '''')) || ''%'')');
