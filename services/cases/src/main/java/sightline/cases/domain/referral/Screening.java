package sightline.cases.domain.referral;

import java.time.Instant;
import java.util.Optional;
import sightline.cases.domain.standing.Referral;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.EventId;
import sightline.platform.language.ReferralOutcome;

/** One referral before co-ordination, from being made until it is decided. */
public sealed interface Screening {

    /** The referral as it was made. */
    Waiting made();

    /** Says what becomes of it; nothing is told anew when this very decision was told before. */
    Decision<Optional<ReferralFact>> decide(ReferralOutcome outcome, String reason);

    /**
     * Made, and nobody has decided.
     *
     * @param id the fact that made it
     * @param by the agency that made it
     */
    record Waiting(EventId id, Referral referral, Instant at, AgencyId by) implements Screening {

        @Override
        public Waiting made() {
            return this;
        }

        @Override
        public Decision<Optional<ReferralFact>> decide(ReferralOutcome outcome, String reason) {
            return new Taken<>(Optional.of(new ReferralFact.Decided(id, by, outcome, reason)));
        }
    }

    /** Decided, once and for all: what was asked for besides is answered by another referral. */
    record Decided(Waiting made, ReferralOutcome outcome, String reason, Instant at) implements Screening {

        @Override
        public Decision<Optional<ReferralFact>> decide(ReferralOutcome other, String words) {
            return other == outcome && words.equals(reason)
                    ? new Taken<>(Optional.empty())
                    : new Refused<>(new ReferralRefusal.DecidedAlready(outcome));
        }
    }
}
