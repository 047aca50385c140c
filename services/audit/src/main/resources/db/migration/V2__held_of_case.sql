-- The audit hears that a case was erased and keeps all it has (platform/journal V0_9): ids, codes, pseudonyms and times;
-- a ledger that loses entries proves nothing. It marks no case, so nothing here is ever destroyed with one.
insert into held_of_case (held, kept_because) values
    ('public.entry', 'who did and saw what, in ids: the ledger is whole'),
    ('public.entry_found', 'the same, to be searched'),
    ('public.ledger_head', 'where the chain ends'),
    ('public.checkpoint', 'digests'),
    ('public.checkpoint_unpublished', 'digests'),
    ('public.looks_position', 'holds nothing of any case'),
    ('public.unreadable_look', 'what could not be read, until somebody has looked into it');
