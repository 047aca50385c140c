-- People themselves live in Keycloak. Here is who changed them and why, which nobody can alter, and what waits for a second person.

create table change (
    id          uuid primary key,
    at          timestamptz not null default clock_timestamp(),
    person      text not null,
    agency      text not null,
    area        text not null,
    verb        text not null,
    detail      text not null,
    reason      text not null,
    by_person   text not null,
    by_agency   text not null,
    proposal    uuid,
    correlation uuid not null
);
comment on table change is 'what somebody set out to change; written and committed before Keycloak is asked';
create index change_person on change (person, id);

create table outcome (
    change uuid primary key references change,
    at     timestamptz not null default clock_timestamp(),
    done   boolean not null
);
comment on table outcome is 'whether Keycloak did it; a change without an outcome is one whose answer nobody heard';

create table proposal (
    id            uuid primary key,
    person        text not null,
    agency        text not null,
    area          text not null,
    guarded       text not null,
    reason        text not null,
    proposed_by   text not null,
    proposed_at   timestamptz not null,
    lapses_at     timestamptz not null,
    answer        text check (answer in ('APPROVED', 'DECLINED')),
    answered_by   text,
    answered_at   timestamptz,
    answer_reason text,
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    check (answered_by <> proposed_by and answered_by <> person and proposed_by <> person)
);
comment on column proposal.answered_by is 'a second person: neither who proposed it nor whom it concerns, whatever code forgets';
create index proposal_area on proposal (area, id);

grant select, insert on change to "${app}";
grant select, insert on outcome to "${app}";
grant select, insert on proposal to "${app}";
grant update (answer, answered_by, answered_at, answer_reason) on proposal to "${app}";
