-- What goes when a case is erased (platform/journal V0_9).
insert into held_of_case (held, found_by) values
    ('public.action', 'case_id = $1'),
    ('public.last_exit', 'case_id = $1');
