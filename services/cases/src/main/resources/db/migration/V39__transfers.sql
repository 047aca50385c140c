-- Which cases were offered to which area: what is said of it is in the journal of the case, which nobody there may read
-- before they have taken it.
create table transfer_offer (
    id      uuid primary key,
    case_id uuid not null references managed_case,
    to_area text not null,
    waits   boolean not null
);
comment on column transfer_offer.waits is 'nobody has accepted, declined or withdrawn it; a case has one such offer at most';
create unique index transfer_offer_waiting on transfer_offer (case_id) where waits;
create index transfer_offer_of_case on transfer_offer (case_id);
create index transfer_offer_to on transfer_offer (to_area, id) where waits;
grant select, insert, update on transfer_offer to "${app}";

-- Whether this person may be told that the case is offered to their area: they gate-keep it, nothing keeps them from the
-- case by name or for want of clearance, and the person it is about has not left. The same decision as if the case were
-- of their area, and no more than that it is offered: the case itself stays behind may_see.
create function may_receive(about uuid, area text) returns boolean language sql stable security definer
    set search_path = public, pg_temp
as $$
    select current_setting('sightline.standing', true) = 'actor'
        and current_setting('sightline.coordinates', true) = 'true'
        and current_setting('sightline.area', true) = may_receive.area
        and not is_erased(about)
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
              and c.exit_from is distinct from 'MAPPA'
              and (c.category is distinct from 4 or current_setting('sightline.category4', true) = 'true')) $$;

alter table transfer_offer enable row level security;
create policy seen on transfer_offer
    using ((by_system() and not is_erased(case_id)) or sees(case_id) or may_receive(case_id, to_area))
    with check (somebody_asks());

insert into held_of_case (held, place, found_by) values ('public.transfer_offer', 50, 'case_id = $1');
