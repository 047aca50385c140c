-- The second wall (platform/journal V0_5): an agency sees its own feed, and nobody any. Which of its entries a person may
-- read is decided for each entry at the moment it is sent.
alter table feed_head enable row level security;
create policy own on feed_head
    using (by_system() or (somebody_asks() and agency = current_setting('sightline.agency', true)));
alter table feed_entry enable row level security;
create policy own on feed_entry
    using (by_system() or (somebody_asks() and agency = current_setting('sightline.agency', true)));
alter table feed_event enable row level security;
create policy entitled on feed_event using (somebody_asks());
comment on policy entitled on feed_event is 'reached only through an entry: asking feed_entry for each would need an index as large as the feed';
