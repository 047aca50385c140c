-- What goes when a case is erased (platform/journal V0_9): every event of it but the last, that it was erased. Numbers
-- stay given, so that no agency's cursor means something else than before.
insert into held_of_case (held, place, found_by) values
    ('public.feed_event', 50, 'case_id = $1 and type <> ''case.erased''');
insert into held_of_case (held, kept_because) values
    ('public.feed_head', 'the last number of each feed'),
    ('public.feed_entry', 'which number had which event: ids that lead to nothing');

create index feed_event_of_case on feed_event (case_id);

-- Whoever was kept from the case is not told either that it was erased.
create table withheld_of_erased (
    case_id uuid not null,
    kind    text not null check (kind in ('exclusion', 'restriction', 'category-4')),
    person  text not null,
    hidden  boolean not null,
    until   timestamptz,
    primary key (case_id, kind, person)
);
comment on column withheld_of_erased.person is 'a pseudonym, as everywhere; empty for a category';
grant select, insert on withheld_of_erased to "${app}";
alter table withheld_of_erased enable row level security;
create policy withholding on withheld_of_erased using (by_system());
insert into held_of_case (held, kept_because) values
    ('public.withheld_of_erased', 'who is not told that it was erased: pseudonyms');
