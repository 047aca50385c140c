-- A history is read from its latest fact back, a page at a time, and so in the order of its index: sorted first, each page
-- of a case in which much has happened would read all of it.
create index journal_latest on journal (case_id, (coalesce(occurred_at, recorded_at)), event_id);
