-- The members of a case are now kept as every service keeps them (platform/membership); what a kept database knew of
-- them is built anew from the topic: POST /operations/rebuild/membership.
drop table rebuild.membership;
drop table membership;
