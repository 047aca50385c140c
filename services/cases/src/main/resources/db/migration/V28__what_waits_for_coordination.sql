-- What agencies asked of co-ordination and nobody has decided: a copy of what the journal says, so that a day's list is
-- read without the history of every case of the area.
create table awaited (
    fact     uuid primary key,
    case_id  uuid not null references managed_case,
    ask      text not null check (ask in ('REFERRAL', 'NOTIFICATION')),
    agency   text not null,
    level    text,
    category text,
    since    timestamptz not null,
    check ((ask = 'REFERRAL') = (level is not null)),
    check ((ask = 'NOTIFICATION') = (category is not null))
);
comment on column awaited.fact is 'the fact that asks: a referral or a notification is named by it';
create index awaited_case on awaited (case_id);
grant select, insert, delete on awaited to "${app}";

alter table awaited enable row level security;
create policy seen on awaited using (sees(case_id)) with check (somebody_asks());
insert into held_of_case (held, place, found_by) values ('public.awaited', 50, 'case_id = $1');

-- Referrals from before, unless the level was decided since.
insert into awaited (fact, case_id, ask, agency, level, since)
select r.event_id, r.case_id, 'REFERRAL', r.agency,
       case r.data ->> 'levelSought' when '2' then 'TWO' else 'THREE' end,
       coalesce(r.occurred_at, r.recorded_at)
from journal r
where r.type = 'sightline.case.referral-made.v1'
  and exists (select from managed_case c where c.id = r.case_id)
  and not exists (
      select from journal l
      where l.case_id = r.case_id and l.type = 'sightline.case.level-set.v1' and l.sequence > r.sequence);
