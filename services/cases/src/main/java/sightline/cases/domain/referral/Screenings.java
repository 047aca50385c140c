package sightline.cases.domain.referral;

import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** The referrals of cases, and what was decided on each. */
public interface Screenings {

    /** One of this case. */
    Optional<Screening> find(CaseId about, EventId referral);
}
