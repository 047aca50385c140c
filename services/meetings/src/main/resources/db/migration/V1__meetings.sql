-- The state of a meeting as its facts have made it, and the draft of its minutes, which is no fact until it is approved.
create table meeting (
    id        uuid primary key,
    version   bigint not null,
    case_id   uuid not null,
    kind      text not null,
    level     int not null check (level between 2 and 3),
    number    int not null,
    starts_at timestamptz not null,
    venue     text,
    status    text not null,
    held_at   timestamptz,
    ended_at  timestamptz,
    draft     text not null,
    edition   bigint not null,
    unique (case_id, number)
);
create index meeting_soonest on meeting (starts_at, id);
comment on column meeting.edition is 'how often the draft has been kept';

create table invitation (
    meeting_id uuid not null references meeting,
    agency     text not null,
    place      int not null,
    required   boolean not null,
    returned   text,
    report     text,
    presence   text,
    primary key (meeting_id, agency)
);

create table decision (
    meeting_id uuid not null references meeting,
    place      int not null,
    id         uuid not null unique,
    topic      text not null,
    decision   text not null,
    because    text not null,
    dissent    text,
    about      uuid,
    primary key (meeting_id, place)
);

-- Versions that the chair approved, and whom each went to: added to, never changed.
create table approved_minutes (
    meeting_id  uuid not null references meeting,
    place       int not null,
    version     int not null,
    text        text not null,
    approved_at timestamptz not null,
    decisions   int not null,
    primary key (meeting_id, place)
);
comment on column approved_minutes.decisions is 'how many of the meeting''s decisions this version holds';

create table minutes_sent (
    meeting_id uuid not null references meeting,
    version    int not null,
    agency     text not null,
    primary key (meeting_id, version, agency)
);

grant select, insert, update on meeting, invitation to "${app}";
grant select, insert on decision, approved_minutes, minutes_sent to "${app}";
