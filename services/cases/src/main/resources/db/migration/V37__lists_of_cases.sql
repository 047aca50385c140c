-- What a list of cases is narrowed and sorted by, where it stands in no column yet: who keeps it in step is ListMarks, and
-- what the database itself can say of a row is generated (docs/decisions/0047).
alter table managed_case
    add column level_order int not null generated always as (
        case when exit_from is not distinct from 'MAPPA' then 3 else 3 - coalesce(level, 0) end) stored,
    add column rosh_overall text generated always as (
        case when 'VERY_HIGH' in (risk_children, risk_public, risk_known_adult, risk_staff, risk_prisoners) then 'VERY_HIGH'
             when 'HIGH' in (risk_children, risk_public, risk_known_adult, risk_staff, risk_prisoners) then 'HIGH'
             when 'MEDIUM' in (risk_children, risk_public, risk_known_adult, risk_staff, risk_prisoners) then 'MEDIUM'
             when 'LOW' in (risk_children, risk_public, risk_known_adult, risk_staff, risk_prisoners) then 'LOW' end) stored,
    add column next_review_on date not null default 'infinity',
    add column told_all_at timestamptz not null default 'epoch';
comment on column managed_case.level_order is 'the highest level first; 3 at no level, or having left';
comment on column managed_case.next_review_on is 'the first day on which a review of the management is due; infinity where none is';
comment on column managed_case.told_all_at is 'when something was written down that everyone on the case is told of; anything less would tell, by where a case stands in a list, that something was';

-- Each order is read from its index as far as is shown, and who is not on a case, or not of its area, passes it by there:
-- sorting first would ask row security about every case there is.
drop index managed_case_called;
create index managed_case_by_name on managed_case (plain_name, id);
create index managed_case_by_level on managed_case (level_order, id);
create index managed_case_by_change on managed_case (told_all_at, id);
create index managed_case_by_review on managed_case (next_review_on, id);
create index managed_case_holder on managed_case (holder) where holder is not null;
create index managed_case_covered_by on managed_case (covered_by) where covered_by is not null;

-- What was asked or told in a case and nobody has answered: concerns and permissions, and questions to an agency.
create table unanswered (
    case_id uuid not null references managed_case,
    thing   uuid not null,
    agency  text not null,
    asked   text,
    primary key (case_id, thing)
);
comment on column unanswered.agency is 'who asked or told';
comment on column unanswered.asked is 'who is to answer, where that is one agency; otherwise those who supervise';
grant select, insert, delete on unanswered to "${app}";
alter table unanswered enable row level security;
create policy seen on unanswered using (sees(case_id)) with check (somebody_asks());
insert into held_of_case (held, place, found_by) values ('public.unanswered', 50, 'case_id = $1');

-- As the histories have it so far.
update managed_case c set told_all_at = told.at
from (select case_id, max(recorded_at) as at from journal
      where type in (
          'sightline.case.opened.v1', 'sightline.case.agency-joined.v1', 'sightline.case.agency-left.v1',
          'sightline.case.identity-corrected.v1', 'sightline.case.level-set.v1', 'sightline.case.deregistered.v1',
          'sightline.case.closed.v1', 'sightline.case.exit-reopened.v1', 'sightline.case.arrest-recorded.v1',
          'sightline.case.charge-recorded.v1', 'sightline.case.released.v1', 'sightline.case.returned-to-custody.v1',
          'sightline.case.recall-stage.v1')
      group by case_id) told
where told.case_id = c.id;

update managed_case c set next_review_on = due.first
from (select latest.case_id, min(latest.next_on) as first
      from (select distinct on (r.case_id, r.data ->> 'kind') r.case_id, (r.data ->> 'nextOn')::date as next_on
            from journal r
            where r.type = 'sightline.case.reviewed.v1'
              and not exists (select from journal s where s.case_id = r.case_id and s.supersedes = r.event_id)
            order by r.case_id, r.data ->> 'kind', coalesce(r.occurred_at, r.recorded_at) desc, r.sequence desc) latest
      where latest.next_on is not null
      group by latest.case_id) due
where due.case_id = c.id;

insert into unanswered (case_id, thing, agency, asked)
select distinct on (a.case_id, thing) a.case_id, (a.data ->> asks.named)::uuid as thing, a.agency, a.data ->> 'to'
from (values ('sightline.case.concern-raised.v1', 'sightline.case.concern-acknowledged.v1', 'concernId'),
             ('sightline.case.permission-requested.v1', 'sightline.case.permission-decided.v1', 'permissionId'),
             ('sightline.case.question-asked.v1', 'sightline.case.question-answered.v1', 'questionId'))
         asks (asking, answering, named)
join journal a on a.type = asks.asking
where exists (select from managed_case c where c.id = a.case_id)
  and not exists (
      select from journal b
      where b.case_id = a.case_id and b.type = asks.answering and b.data ->> asks.named = a.data ->> asks.named);
