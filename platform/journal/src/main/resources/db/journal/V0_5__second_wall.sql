-- The second wall: a check that code forgot leaks nothing (access.md 2.5; docs/decisions/0025 says why it has this shape).
-- The service says for whom a connection is used, in settings of the session; who says nothing sees no case.

create function by_system() returns boolean language sql stable parallel safe
    return current_setting('sightline.standing', true) = 'system';
comment on function by_system is 'the service does this on nobody''s behalf: relaying, listening, keeping deadlines';

create function somebody_asks() returns boolean language sql stable parallel safe
    return coalesce(current_setting('sightline.standing', true), '') in ('system', 'actor');
comment on function somebody_asks is 'for what decisions are made on, such as who is on which case';

-- Denies every actor, until what knows of membership says more: db/membership, or the service that owns the cases.
create function may_see(about uuid) returns boolean language sql stable parallel safe
    return by_system();
comment on function may_see is 'whether the actor of this session may see rows of this case at all; fields are for the code';

alter table case_head enable row level security;
create policy decided_on on case_head using (somebody_asks());

-- Whoever told a fact may have it back: the statement that adds it returns its number.
alter table journal enable row level security;
create policy seen on journal for select
    using (may_see(case_id) or actor = nullif(current_setting('sightline.person', true), ''));
create policy told on journal for insert with check (somebody_asks());

alter table outbox enable row level security;
create policy told on outbox for insert with check (somebody_asks());
create policy relayed on outbox for select using (by_system());
create policy sent on outbox for delete using (by_system());

alter table inbox enable row level security;
create policy listening on inbox using (by_system());
alter table parked enable row level security;
create policy listening on parked using (by_system());
alter table rebuild.inbox enable row level security;
create policy listening on rebuild.inbox using (by_system());
alter table rebuild.parked enable row level security;
create policy listening on rebuild.parked using (by_system());
