-- What a list of cases is narrowed to besides (docs/decisions/0047): what a case page shows as flags, of which two stand in
-- the history alone. Who keeps them in step is ListMarks.
alter table managed_case add column arrest_undecided boolean not null default false;
comment on column managed_case.arrest_undecided is 'the person was arrested, and recall was not considered at or after it, signed by senior and head';
alter table unanswered add column kind text check (kind in ('CONCERN', 'PERMISSION', 'QUESTION'));
comment on column unanswered.kind is 'what it is that was asked or told';

alter table saved_search add column area text;

-- As the histories have it so far.
with counting as (
    select j.case_id, j.type, j.data, coalesce(j.occurred_at, j.known_at, j.recorded_at) as at
    from journal j
    where j.type in ('sightline.case.arrest-recorded.v1', 'sightline.case.recall-considered.v1')
      and not exists (select from journal s where s.supersedes = j.event_id))
update managed_case c set arrest_undecided = true
where exists (
    select from counting a
    where a.case_id = c.id and a.type = 'sightline.case.arrest-recorded.v1'
      and not exists (
          select from counting d
          where d.case_id = c.id and d.type = 'sightline.case.recall-considered.v1' and d.at >= a.at
            and d.data -> 'signedBy' @> '["senior", "head"]'));

update unanswered u set kind = case asked.type
        when 'sightline.case.concern-raised.v1' then 'CONCERN'
        when 'sightline.case.permission-requested.v1' then 'PERMISSION'
        else 'QUESTION' end
from journal asked
where asked.case_id = u.case_id
  and asked.type in (
      'sightline.case.concern-raised.v1', 'sightline.case.permission-requested.v1', 'sightline.case.question-asked.v1')
  and u.thing::text in (asked.data ->> 'concernId', asked.data ->> 'permissionId', asked.data ->> 'questionId');
alter table unanswered alter column kind set not null;
