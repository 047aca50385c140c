-- The second wall (platform/journal V0_5): an actor sees the alerts of the cases that they may see, and nobody any.
alter table alert enable row level security;
create policy seen on alert using (may_see(case_id));
alter table watched_case enable row level security;
create policy seen on watched_case using (may_see(case_id));

-- Looked at on nobody's behalf only.
alter table heard_fact enable row level security;
create policy watching on heard_fact using (by_system());
alter table rebuild.heard_fact enable row level security;
create policy watching on rebuild.heard_fact using (by_system());
