-- The second wall (platform/journal V0_5): an actor sees the meetings of the cases that they may see, and nobody any.
alter table meeting enable row level security;
create policy seen on meeting using (may_see(case_id));

-- What belongs to a meeting is seen with it: the policy of meeting holds inside these questions too.
alter table invitation enable row level security;
create policy seen on invitation using (exists (select from meeting m where m.id = meeting_id));
alter table decision enable row level security;
create policy seen on decision using (exists (select from meeting m where m.id = meeting_id));
alter table approved_minutes enable row level security;
create policy seen on approved_minutes using (exists (select from meeting m where m.id = meeting_id));
alter table minutes_sent enable row level security;
create policy seen on minutes_sent using (exists (select from meeting m where m.id = meeting_id));
