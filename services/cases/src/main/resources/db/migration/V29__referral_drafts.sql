-- A referral as it is written, section by section, by the agency that will send it: no fact, and nobody else's to read.
create table referral_draft (
    case_id uuid not null references managed_case,
    agency  text not null,
    section text not null,
    answers jsonb not null,
    edition bigint not null,
    kept_at timestamptz not null,
    kept_by text not null,
    primary key (case_id, agency, section)
);
comment on column referral_draft.edition is 'how often the section has been kept, for whoever writes on what they have read';
grant select, insert, update, delete on referral_draft to "${app}";

alter table referral_draft enable row level security;
create policy own on referral_draft
    using (may_see(case_id) and agency = current_setting('sightline.agency', true))
    with check (may_see(case_id) and agency = current_setting('sightline.agency', true));
insert into held_of_case (held, place, found_by) values ('public.referral_draft', 50, 'case_id = $1');
