-- The exit or level that was decided last: the one that can be reopened. What it ended, the journal says.
create table last_exit (
    case_id  uuid primary key,
    event_id uuid not null
);

grant select, insert, update, delete on last_exit to "${app}";
