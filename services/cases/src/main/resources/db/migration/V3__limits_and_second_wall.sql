-- Who may not know of a case whatever their role, and on whose naming it depends: a person has one entry of each kind.
create table case_limit (
    case_id uuid not null references managed_case,
    kind    text not null check (kind in ('exclusion', 'restriction')),
    person  text not null,
    hidden  boolean not null,
    until   timestamptz,
    primary key (case_id, kind, person)
);
comment on column case_limit.hidden is 'the person, and others who are not admitted, are not told that a limited record exists';
comment on column case_limit.until is 'the instant it ends of itself; the row stays until it is said anew or lifted';
grant select, insert, update, delete on case_limit to "${app}";

-- The second wall (platform/journal V0_5): this service owns the cases and who is on them, so it says here who may see
-- one. The same decision as NeedToKnow for whole cases, and independent of it.
create or replace function may_see(about uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select by_system() or (
        current_setting('sightline.standing', true) = 'actor'
        and not exists (
            select from case_limit l
            where l.case_id = about and l.kind = 'exclusion'
              and l.person = current_setting('sightline.person', true)
              and (l.until is null or l.until > clock_timestamp()))
        and not exists (
            select from case_limit l
            where l.case_id = about and l.kind = 'restriction'
              and (l.until is null or l.until > clock_timestamp())
            having count(*) > 0
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
                      and (c.exit_from is distinct from 'MAPPA' or m.agency = c.lead_agency))))) $$;

-- A case is added, and numbered, before anybody is on it.
alter table managed_case enable row level security;
create policy seen on managed_case using (may_see(id)) with check (somebody_asks());
alter table identifier enable row level security;
create policy seen on identifier using (may_see(case_id)) with check (somebody_asks());
alter table membership enable row level security;
create policy seen on membership using (may_see(case_id)) with check (somebody_asks());
alter table heard_fact enable row level security;
create policy seen on heard_fact using (may_see(case_id)) with check (by_system());
alter table rebuild.heard_fact enable row level security;
create policy listening on rebuild.heard_fact using (by_system());
alter table case_limit enable row level security;
create policy seen on case_limit using (may_see(case_id)) with check (somebody_asks());
