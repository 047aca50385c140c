-- How a case is limited by person, folded from its events like the rest; deleted from only when it is built anew.
create table known_limit (
    case_id uuid not null,
    kind    text not null check (kind in ('exclusion', 'restriction', 'emergency')),
    person  text not null,
    hidden  boolean not null,
    until   timestamptz,
    primary key (case_id, kind, person)
);
comment on column known_limit.kind is 'an emergency opens the case to the person; the others limit it';
grant select, insert, update, delete on known_limit to "${app}";
create table rebuild.known_limit (like known_limit including all);
grant select, insert, update, delete, truncate on rebuild.known_limit to "${app}";

-- What decisions are made on must be read before they are made.
alter table known_case enable row level security;
create policy decided_on on known_case using (somebody_asks());
alter table known_member enable row level security;
create policy decided_on on known_member using (somebody_asks());
alter table known_limit enable row level security;
create policy decided_on on known_limit using (somebody_asks());
alter table rebuild.known_case enable row level security;
create policy listening on rebuild.known_case using (by_system());
alter table rebuild.known_member enable row level security;
create policy listening on rebuild.known_member using (by_system());
alter table rebuild.known_limit enable row level security;
create policy listening on rebuild.known_limit using (by_system());

-- Whether this person is kept from a case whatever their agency: by an exclusion, by a restriction that does not name
-- them, for want of clearance.
create function kept_from(about uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select exists (
        select from known_limit l
        where l.case_id = about and l.kind = 'exclusion'
          and l.person = current_setting('sightline.person', true)
          and (l.until is null or l.until > clock_timestamp()))
    or (
        exists (
            select from known_limit l
            where l.case_id = about and l.kind = 'restriction' and (l.until is null or l.until > clock_timestamp()))
        and not exists (
            select from known_limit l
            where l.case_id = about and l.kind in ('restriction', 'emergency')
              and l.person = current_setting('sightline.person', true)
              and (l.until is null or l.until > clock_timestamp())))
    or exists (
        select from known_case k
        where k.case_id = about and k.category = 4
          and coalesce(current_setting('sightline.category4', true), '') <> 'true') $$;

-- The same decision as NeedToKnow, for whole cases and independent of it; what of a case is for the code to say.
create function on_the_case(about uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select by_system() or (
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
                      and l.until > clock_timestamp())))) $$;

create or replace function may_see(about uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$ select on_the_case(about) $$;
