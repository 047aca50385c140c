-- An answer says what one person may see: it is given again to them alone, not to their colleagues. What was kept for an
-- agency is forgotten: nobody can say any more whose it was.
delete from idempotency;
alter table idempotency drop constraint idempotency_pkey;
alter table idempotency add column person text not null;
alter table idempotency add primary key (agency, person, key);
drop policy own on idempotency;
create policy own on idempotency using (
    agency = nullif(current_setting('sightline.agency', true), '')
    and person = nullif(current_setting('sightline.person', true), ''));
