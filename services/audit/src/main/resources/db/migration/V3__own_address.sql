-- Whether somebody on the case lives, or may come to live, where the reader does. What was said before that was known says
-- nothing of it, and is found as if it were not so.
alter table entry_found add column own_address boolean not null default false;
alter table entry_found alter column own_address drop default;
