-- The state of a placement as its facts have made it. Reasons are in journal.text; the words of key work here and there, nowhere else.
create table placement (
    id              uuid primary key,
    version         bigint not null,
    case_id         uuid not null,
    premises        text not null,
    asked_by        text not null,
    asked_arrive_on date,
    asked_depart_on date,
    status          text not null,
    phase           text not null,
    outcome         text,
    arrive_on       date,
    depart_on       date check (depart_on > arrive_on),
    key_worker      text,
    arrived_at      timestamptz,
    departed_at     timestamptz,
    move_on         text
);
create index placement_premises on placement (premises, phase, id);
create index placement_case on placement (case_id, id);

-- Two rules that two requests at once must not get around.
create unique index placement_one_at_the_same_premises on placement (case_id, premises) where phase <> 'PAST';
create unique index placement_one_residence on placement (case_id) where phase = 'CURRENT';

create table key_work (
    id                uuid primary key,
    placement_id      uuid not null references placement,
    at                timestamptz not null,
    topics            text[] not null,
    explored          text[] not null,
    signs             text[] not null,
    said              text,
    presentation      text,
    risk              text,
    not_passed_reason text,
    passed_at         timestamptz,
    acknowledged_at   timestamptz
);
create index key_work_placement on key_work (placement_id, id);
create index key_work_unread on key_work (id) where passed_at is not null and acknowledged_at is null;

grant select, insert, update on placement, key_work to "${app}";
