-- What goes when a case is erased (platform/journal V0_9): no moment of it comes any more.
insert into held_of_case (held, found_by) values
    ('public.alert', 'case_id = $1'),
    ('public.watched_case', 'case_id = $1'),
    ('public.heard_fact', 'case_id = $1'),
    ('rebuild.heard_fact', 'case_id = $1');
