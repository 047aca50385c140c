-- The state of an action as its facts have made it. What it is about in words is here and in journal.text, nowhere else.
create table action (
    id              uuid primary key,
    version         bigint not null,
    case_id         uuid not null,
    meeting_id      uuid,
    what            text not null,
    owner_agency    text not null,
    owner           text,
    due_on          date not null,
    due_at          timestamptz,
    due_moment      timestamptz not null,
    status          text not null check (status in ('assigned', 'accepted', 'completed', 'cancelled')),
    assigned_at     timestamptz not null,
    carried_forward int not null,
    last_reason     text,
    evidence        text,
    due_soon_at     timestamptz,
    overdue_at      timestamptz,
    to_chair_at     timestamptz,
    to_board_at     timestamptz,
    announced       text check (announced in ('due-soon', 'overdue', 'to-chair', 'to-board')),
    next_stage      text check (next_stage in ('due-soon', 'overdue', 'to-chair', 'to-board')),
    next_moment     timestamptz,
    check ((next_stage is null) = (next_moment is null)),
    check ((status = 'completed') = (evidence is not null)),
    check (next_moment is null or status in ('assigned', 'accepted'))
);
comment on column action.due_moment is 'when it is too late: due_at, or the end of due_on in Europe/London';
comment on column action.due_soon_at is 'the stages of the deadline, fixed when it was set; null where none is announced';
comment on column action.next_moment is 'what the deadline clock waits for; null when nothing is to come';

create index action_case on action (case_id, due_moment, id);
create index action_owner on action (owner_agency, due_moment, id);
create index action_next on action (next_moment, id) where next_moment is not null;
create index action_open on action (due_moment) where status in ('assigned', 'accepted');

grant select, insert, update on action to "${app}";
