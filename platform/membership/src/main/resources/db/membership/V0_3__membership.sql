-- What this service knows of the cases, folded from their events; deleted from only when it is built anew.
create table known_case (
    case_id      uuid primary key,
    area         text,
    category     smallint,
    level        smallint,
    level_before smallint,
    rehearsed    boolean not null,
    has_left     boolean not null,
    stays        text[]  not null
);
comment on column known_case.area is 'null until the opening was heard: services'' events arrive in any order';
comment on column known_case.level_before is 'holds again when the last exit is reopened';
comment on column known_case.stays is 'premises where a bed is kept for the person, or where they live';

create table known_member (
    case_id        uuid not null,
    agency         text not null,
    kind           text,
    place          text not null,
    until          timestamptz,
    since_sequence bigint not null,
    primary key (case_id, agency)
);
create index known_member_by_agency on known_member (agency, case_id);
comment on column known_member.since_sequence is 'the number, in its case, of the event that says so';

grant select, insert, update, delete on known_case, known_member to "${app}";

create table rebuild.known_case (like known_case including all);
create table rebuild.known_member (like known_member including all);
grant select, insert, update, delete, truncate on rebuild.known_case, rebuild.known_member to "${app}";
