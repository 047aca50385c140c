-- Who was shown, told or refused what (access.md 2.6; docs/decisions/0026): committed before the answer is sent, never
-- changed. The service's role may add to it; what the audit has is taken off the unsent set, never from here.

create table look (
    id          uuid primary key,
    recorded_at timestamptz not null default clock_timestamp(),
    said        text not null
);
comment on column look.said is 'as it goes to the audit, byte for byte; names what was looked at, never what was seen';

create table look_unsent (
    id uuid primary key
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);

grant select, insert on look to "${app}";
grant select, insert, delete on look_unsent to "${app}";

alter table look enable row level security;
create policy written on look for insert with check (true);
create policy relayed on look for select using (by_system());

alter table look_unsent enable row level security;
create policy written on look_unsent for insert with check (true);
create policy relayed on look_unsent for select using (by_system());
create policy sent on look_unsent for delete using (by_system());
-- Locking the rows that are being sent asks for the right to update them, and nothing is updated.
create policy locked on look_unsent for update using (by_system());
grant update on look_unsent to "${app}";
