-- Nothing here is of any case (platform/journal V0_9).
insert into held_of_case (held, kept_because) values
    ('public.change', 'holds nothing of any case'),
    ('public.outcome', 'holds nothing of any case'),
    ('public.proposal', 'holds nothing of any case');
