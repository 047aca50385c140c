-- Emergency access that nobody reviewed in time is put before those who govern the case, once.
alter table emergency_access add column escalated_at timestamptz;
comment on column emergency_access.escalated_at is 'when that was announced; null when it was reviewed in time, or is not due yet';
create index emergency_access_overdue on emergency_access (review_due) where not reviewed and escalated_at is null;
