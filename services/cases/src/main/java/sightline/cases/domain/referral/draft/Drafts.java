package sightline.cases.domain.referral.draft;

import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;

/** Referrals that agencies write; each agency has one of a case, and reads no other's. */
public interface Drafts {

    /** What the agency has written so far. */
    ReferralDraft of(CaseId about, AgencyId by);

    void keep(CaseId about, AgencyId by, DraftedSection section);

    /** It was sent, and is a draft no more. */
    void sent(CaseId about, AgencyId by);
}
