-- When somebody last looked at a case, so that they are shown what changed since. Each person sees their own, of cases
-- they may see; who has looked is told by the audit, and not from here.
create table visit (
    case_id   uuid not null references managed_case,
    person    text not null,
    before_at timestamptz,
    last_at   timestamptz not null,
    primary key (case_id, person)
);
comment on column visit.before_at is 'when the visit before the last one ended';
grant select, insert, update on visit to "${app}";

alter table visit enable row level security;
create policy own on visit
    using (may_see(case_id) and (by_system() or person = current_setting('sightline.person', true)))
    with check (person = current_setting('sightline.person', true));

-- It goes with the case (platform/journal V0_9).
insert into held_of_case (held, place, found_by) values ('public.visit', 50, 'case_id = $1');
