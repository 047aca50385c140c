package sightline.cases.usecases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import sightline.cases.domain.Case;
import sightline.platform.language.Level;
import sightline.platform.standards.Standard;
import sightline.platform.standards.Standards;
import sightline.platform.standards.WorkingTime;

/** Says until when a person is first met about after their referral was accepted, as the standards of the area say. */
@ApplicationScoped
class FirstMeeting {
    private static final Standards STANDARDS = Standards.shipped();
    private static final WorkingTime TIME = WorkingTime.ofEnglandAndWales();

    /** For a referral accepted at that moment; empty where no limit is set. */
    Optional<Instant> by(Case about, Level sought, Instant accepted) {
        return STANDARDS
                .find(Standard.FIRST_MEETING_AFTER_REFERRAL, about.particulars().area(), sought, TIME.dayOf(accepted))
                .map(line -> line.limit().after(accepted, TIME));
    }
}
