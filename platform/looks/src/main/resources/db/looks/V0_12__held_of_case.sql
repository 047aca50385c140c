-- Who looked at an erased case stays accountable for it (platform/journal V0_9): ids, never what was seen.
insert into held_of_case (held, kept_because) values
    ('public.look', 'who looked at what, in ids; the audit is whole'),
    ('public.look_unsent', 'ids of looks');
