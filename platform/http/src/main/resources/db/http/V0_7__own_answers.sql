-- An answer that is kept to be given again is its agency's (the second wall: platform/journal V0_5).
alter table idempotency enable row level security;
create policy own on idempotency using (agency = nullif(current_setting('sightline.agency', true), ''));
