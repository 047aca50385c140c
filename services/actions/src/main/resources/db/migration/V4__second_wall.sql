-- The second wall (platform/journal V0_5): an actor sees the actions of the cases that they may see, and nobody any.
alter table action enable row level security;
create policy seen on action using (may_see(case_id));
alter table last_exit enable row level security;
create policy seen on last_exit using (may_see(case_id));
