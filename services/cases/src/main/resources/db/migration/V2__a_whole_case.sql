-- How a person is managed, where they are, who holds the case, how the risk is seen and what is planned: one value each.
-- What there are many of (arrests, concerns, conditions) is read from the history.
alter table managed_case
    add column rehearsed        boolean not null default false,
    add column exit_from        text,
    add column exit_at          timestamptz,
    add column exit_fact        uuid,
    add column level_before     int check (level_before between 1 and 3),
    add column whereabouts      text not null default 'NOT_YET_TOLD',
    add column licence          boolean not null default false,
    add column licence_ends_on  date,
    add column release_on       date,
    add column holder           text,
    add column holder_agency    text,
    add column holder_grade     text,
    add column workload_percent int,
    add column risk_children    text,
    add column risk_public      text,
    add column risk_known_adult text,
    add column risk_staff       text,
    add column risk_prisoners   text,
    add column assessed_at      timestamptz,
    add column assessed_by      text,
    add column plan_id          uuid,
    add column plan_version     int,
    add column plan_pillars     text,
    add column plan_contingency boolean,
    add column plan_sentence    boolean,
    add column plan_changed_at  timestamptz;
alter table managed_case
    add constraint category_3_is_never_at_level_1 check (category is distinct from 3 or level is distinct from 1);

comment on column managed_case.exit_from is 'with exit_at, the exit that holds: LEVEL_2, LEVEL_3, MAPPA; null when the level was lowered';
comment on column managed_case.level is 'of a person who has left: as it was, and holds again when the exit is reopened';
comment on column managed_case.level_before is 'holds again when the exit is reopened';

-- A person is looked for by a part of their name or by a number, however it is written.
create index identifier_compact on identifier (replace(value, '/', ''));

-- The local copy of what other services announced of actions, on which an exit is decided (decision 0017).
create table heard_fact (
    event_id uuid primary key,
    case_id  uuid not null,
    envelope bytea not null
);
create index heard_fact_case on heard_fact (case_id);
comment on column heard_fact.envelope is 'the event as it was announced; a foreign key to the case is absent because events of a case may come before it';
grant select, insert, delete on heard_fact to "${app}";

create table rebuild.heard_fact (like heard_fact including all);
grant select, insert, update, delete, truncate on rebuild.heard_fact to "${app}";
