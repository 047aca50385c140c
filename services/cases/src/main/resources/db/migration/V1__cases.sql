-- Reference data: the agencies there are. Few, and administered by hand.
create table agency (
    id   text primary key,
    name text not null,
    kind text not null,
    area text not null
);

-- The state of a case as its facts have made it. Names, birth dates and identifiers are here and in journal.text, nowhere else.
create table managed_case (
    id              uuid primary key,
    version         bigint not null,
    area            text not null,
    lead_agency     text not null references agency,
    category        int check (category between 1 and 4),
    level           int check (level between 1 and 3),
    limited_access  boolean not null,
    person_name     text not null,
    date_of_birth   date not null
);
create index managed_case_area on managed_case (area, id);

create table identifier (
    kind    text not null,
    value   text not null,
    case_id uuid not null references managed_case,
    primary key (kind, value)
);
create index identifier_case on identifier (case_id);

create table membership (
    case_id uuid not null references managed_case,
    agency  text not null references agency,
    place   text not null,
    until   timestamptz,
    primary key (case_id, agency)
);
create index membership_agency on membership (agency, case_id);

grant select, insert, update on agency to "${app}";
grant select, insert, update on managed_case to "${app}";
grant select, insert on identifier to "${app}";
grant select, insert, update, delete on membership to "${app}";
