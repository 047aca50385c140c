-- Every fact that was heard, as it travelled: what the rules are asked about. One that supersedes another is one more fact.
create table heard_fact (
    event_id uuid primary key,
    case_id  uuid not null,
    envelope bytea not null
);
create index heard_fact_case on heard_fact (case_id);

-- When each case is to be looked at. The row is also the lock that one look holds: several instances look once.
create table watched_case (
    case_id uuid primary key,
    due_at  timestamptz,
    look_at timestamptz
);
create index watched_case_look on watched_case (look_at) where look_at is not null;
create index watched_case_due on watched_case (due_at) where due_at is not null;
comment on column watched_case.due_at is 'a fact was heard, or this moment comes: null while nothing can change';
comment on column watched_case.look_at is 'due_at, or later after a look that failed: the clock asks this, the watchdog asks due_at';

-- What was noticed. The same case, detector, limb and cause make the same id, so none is ever raised twice.
create table alert (
    id                  uuid primary key,
    version             bigint not null,
    case_id             uuid not null,
    detector            text not null,
    limb                text,
    title               text not null,
    sentence            text not null,
    because             uuid[] not null,
    owner_role          text not null,
    recipients          text[] not null,
    concerns            text,
    raised_at           timestamptz not null,
    would_have_fired_at timestamptz,
    due_at              timestamptz not null,
    acknowledged_at     timestamptz,
    escalated_to        text,
    escalate_at         timestamptz,
    closed_at           timestamptz,
    closed_how          text,
    cleared_by          uuid,
    check ((closed_at is null) = (closed_how is null))
);
create index alert_case on alert (case_id, raised_at, id);
create index alert_open on alert (raised_at, id) where closed_at is null;
comment on column alert.escalate_at is 'when it goes on to the next role: null once acknowledged, closed, or with the last';

grant select, insert on heard_fact to "${app}";
grant select, insert, update on watched_case, alert to "${app}";
