-- Where it was ever proposed that a person lives, by postcode: the audit notices whoever looks who lives there themself.
alter table managed_case add column postcodes text[] not null default '{}';
update managed_case set postcodes = said.some
from (
    select proposed.case_id, array_agg(distinct upper(found[1]) || ' ' || upper(found[2])) as some
    from journal proposed
    cross join lateral regexp_matches(
        proposed.text ->> 'address', '\m([A-Z]{1,2}[0-9][A-Z0-9]?) *([0-9][A-Z]{2})\M', 'gi') as found
    where proposed.type like 'sightline.case.address-proposed.v%'
    group by proposed.case_id
) as said
where said.case_id = managed_case.id;
