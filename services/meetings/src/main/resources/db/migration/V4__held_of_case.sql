-- What goes when a case is erased (platform/journal V0_9): a meeting after what belongs to it.
insert into held_of_case (held, place, found_by) values
    ('public.invitation', 50, 'meeting_id in (select id from meeting where case_id = $1)'),
    ('public.decision', 50, 'meeting_id in (select id from meeting where case_id = $1)'),
    ('public.approved_minutes', 50, 'meeting_id in (select id from meeting where case_id = $1)'),
    ('public.minutes_sent', 50, 'meeting_id in (select id from meeting where case_id = $1)'),
    ('public.meeting', 60, 'case_id = $1');
