-- The cases that somebody watches: nobody's to know but theirs, and of cases they may see (docs/decisions/0047).
create table watched (
    case_id uuid not null references managed_case,
    person  text not null,
    since   timestamptz not null,
    primary key (person, case_id)
);
create index watched_case on watched (case_id);
grant select, insert, delete on watched to "${app}";

alter table watched enable row level security;
create policy own on watched
    using (may_see(case_id) and (by_system() or person = current_setting('sightline.person', true)))
    with check (person = current_setting('sightline.person', true));

-- It goes with the case (platform/journal V0_9).
insert into held_of_case (held, place, found_by) values ('public.watched', 50, 'case_id = $1');
