-- That who holds a case is away, and who covers; both go when they return or the allocation ends.
alter table managed_case
    add column holder_away_since timestamptz,
    add column holder_away_until date,
    add column covered_by        text;
alter table managed_case
    add constraint away_is_only_a_holder check (holder is not null or holder_away_since is null),
    add constraint covered_only_while_away
        check (holder_away_since is not null or (holder_away_until is null and covered_by is null));
comment on column managed_case.holder_away_until is 'the day the holder is expected back; null where nobody knows';
