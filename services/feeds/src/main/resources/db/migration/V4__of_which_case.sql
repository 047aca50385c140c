-- Of which case an event is: what was rightly put on a feed is withheld when its case has been limited since.
alter table feed_event add column case_id uuid;
update feed_event set case_id = (event::json ->> 'subject')::uuid;
alter table feed_event alter column case_id set not null;

create index known_case_category_4 on known_case (case_id) where category = 4;
