-- How long the record of a person who has left is kept, and when somebody looks at whether it still must be.
alter table managed_case
    add column retention_class text,
    add column left_on         date,
    add column review_on       date,
    add column still_needed    boolean;
comment on column managed_case.review_on is 'from when its review is due; like its class, only of a person who has left';
comment on column managed_case.still_needed is 'until a review finds that it is not';

-- Who has left before there were classes: as retention.csv says it of them today.
update managed_case set
    retention_class = case when level is null then 'NEVER_MANAGED' else 'MANAGED_PERSON' end,
    left_on = (exit_at at time zone 'Europe/London')::date,
    review_on = case
        when level is null then ((exit_at at time zone 'Europe/London')::date + interval '6 years')::date
        else least(
            ((exit_at at time zone 'Europe/London')::date + interval '10 years')::date,
            greatest((date_of_birth + interval '100 years')::date, (exit_at at time zone 'Europe/London')::date))
        end,
    still_needed = true
where exit_from = 'MAPPA';

alter table managed_case add constraint whoever_has_left_is_kept_by_a_rule check (
    (exit_from is not distinct from 'MAPPA')
        = (retention_class is not null and left_on is not null and review_on is not null and still_needed is not null));
create index managed_case_review on managed_case (review_on, id) where review_on is not null;

-- The legal holds that stand; those that were lifted are in the history.
create table legal_hold (
    id        uuid primary key,
    case_id   uuid not null references managed_case,
    ground    text not null,
    reference text not null,
    set_by    text not null,
    set_for   text not null,
    set_at    timestamptz not null
);
create index legal_hold_case on legal_hold (case_id);
grant select, insert, delete on legal_hold to "${app}";

create table retention_review (
    fact         uuid primary key,
    case_id      uuid not null references managed_case,
    outcome      text not null,
    next_on      date,
    reason       text not null,
    reviewed_by  text not null,
    reviewed_for text not null,
    reviewed_at  timestamptz not null,
    check ((outcome = 'RETAINED') = (next_on is not null))
);
create index retention_review_case on retention_review (case_id, reviewed_at);
grant select, insert on retention_review to "${app}";

-- The erasure of a case that nobody has decided on; a case has one at most, and one that lapsed makes room for the next.
create table erasure_proposal (
    case_id      uuid primary key references managed_case,
    id           uuid not null unique,
    ground       text not null,
    reason       text not null,
    proposed_by  text not null,
    proposed_for text not null,
    proposed_at  timestamptz not null
);
grant select, insert, update, delete on erasure_proposal to "${app}";

-- Governance of an agency that answers for the case decides how long it is kept, and sees nothing of it: the second
-- wall around what it reads and writes, which Access.governs decides first.
create function may_govern(about uuid) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select current_setting('sightline.governs', true) = 'true'
        and not is_erased(about)
        and not exists (
            select from case_limit l
            where l.case_id = about and l.kind = 'exclusion'
              and l.person = current_setting('sightline.person', true)
              and (l.until is null or l.until > clock_timestamp()))
        and exists (
            select from managed_case c
            where c.id = about
              and (c.lead_agency = current_setting('sightline.agency', true)
                or exists (
                    select from agency a
                    where a.id = current_setting('sightline.agency', true)
                      and a.kind = 'MAPPA_COORDINATION' and a.area = c.area
                      and c.area = current_setting('sightline.area', true)))) $$;

-- Nobody sees whose it was: only that an identifier is about to be free.
create function is_being_erased(of_kind text, of_value text) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select somebody_asks() and exists (
        select from identifier i where i.kind = of_kind and i.value = of_value and is_erased(i.case_id)) $$;

alter table legal_hold enable row level security;
create policy governed on legal_hold
    using ((by_system() and not is_erased(case_id)) or may_govern(case_id)) with check (by_system());
alter table retention_review enable row level security;
create policy governed on retention_review
    using ((by_system() and not is_erased(case_id)) or may_govern(case_id)) with check (by_system());
alter table erasure_proposal enable row level security;
create policy governed on erasure_proposal
    using ((by_system() and not is_erased(case_id)) or may_govern(case_id)) with check (by_system());

-- They go with the case (platform/journal V0_9).
insert into held_of_case (held, place, found_by) values
    ('public.legal_hold', 50, 'case_id = $1'),
    ('public.retention_review', 50, 'case_id = $1'),
    ('public.erasure_proposal', 50, 'case_id = $1');

-- The last wall: whatever the code has decided, a case under a legal hold is not marked as erased.
create function refuse_to_erase_what_is_held() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if exists (select from legal_hold h where h.case_id = new.case_id) then
        raise exception 'Nothing of a case is destroyed while a legal hold stands' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger not_while_held before insert on erased_case for each row execute function refuse_to_erase_what_is_held();
