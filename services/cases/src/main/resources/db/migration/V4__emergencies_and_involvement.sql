-- Whom a case is open to in an emergency lies with those who may not know: every decision on who sees it reads them all.
alter table case_limit drop constraint case_limit_kind_check;
alter table case_limit add constraint case_limit_kind_check
    check (kind in ('exclusion', 'restriction', 'emergency') and (kind <> 'emergency' or until is not null));
comment on column case_limit.kind is 'an emergency opens the case to the person; the others limit it';

-- Who broke the glass and why, and what a second person found of it.
create table emergency_access (
    id           uuid primary key,
    case_id      uuid not null references managed_case,
    person       text not null,
    agency       text not null,
    ground       text not null,
    words        text not null,
    since        timestamptz not null,
    until        timestamptz not null,
    review_due   timestamptz not null,
    reviewed     boolean not null default false,
    outcome      text,
    review_words text,
    reviewed_by  text check (reviewed_by <> person),
    reviewed_for text,
    reviewed_at  timestamptz,
    check (reviewed = (outcome is not null and review_words is not null and reviewed_by is not null))
);
create index emergency_access_person on emergency_access (person, since);
create index emergency_access_order on emergency_access (reviewed, review_due, id);
grant select, insert, update on emergency_access to "${app}";

-- As before, and a live emergency opens a case, also a restricted one, and never to somebody who is excluded.
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
                      and l.until > clock_timestamp())))) $$;

-- Governance of an agency on the case reviews emergency access to it, and sees nothing else of it.
create function may_review(about uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select current_setting('sightline.governs', true) = 'true'
        and not exists (
            select from case_limit l
            where l.case_id = about and l.kind = 'exclusion'
              and l.person = current_setting('sightline.person', true)
              and (l.until is null or l.until > clock_timestamp()))
        and exists (
            select from managed_case c join membership m on m.case_id = c.id
            where c.id = about
              and m.agency = current_setting('sightline.agency', true)
              and (m.until is null or m.until > clock_timestamp())
              and (c.exit_from is distinct from 'MAPPA' or m.agency = c.lead_agency)) $$;

alter table emergency_access enable row level security;
create policy reviewed on emergency_access using (by_system() or may_review(case_id)) with check (by_system());

-- Who asked to be on a case, as they named it: also where there is none, so that what they see of it tells them nothing.
create table involvement_request (
    id           uuid primary key,
    case_id      uuid references managed_case,
    named        text not null,
    agency       text not null,
    person       text not null,
    reason       text not null,
    asked_at     timestamptz not null,
    outcome      text,
    answer_words text,
    answered_by  text,
    answered_for text,
    answered_at  timestamptz,
    check ((outcome is null) = (answered_at is null))
);
create index involvement_request_case on involvement_request (case_id, id);
create index involvement_request_person on involvement_request (person, id);
grant select, insert, update on involvement_request to "${app}";

-- One's own, whatever became of it; and those about a case that one sees.
alter table involvement_request enable row level security;
create policy seen on involvement_request using (
        by_system()
        or (somebody_asks() and person = nullif(current_setting('sightline.person', true), '')
            and agency = nullif(current_setting('sightline.agency', true), ''))
        or (case_id is not null and may_see(case_id)))
    with check (by_system() or (case_id is not null and may_see(case_id)));
