package sightline.cases.domain.support;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.ServiceId;

/** One service that the person gets, from its beginning until it closes. */
public sealed interface Support {

    ServiceId id();

    /** Closes it; nothing is told anew when this very closing was told before. */
    Decision<Optional<SupportFact>> close(@Nullable AgencyId receivedBy, @Nullable String reason);

    /**
     * The person gets it.
     *
     * @param read whether its reader may know who provides it; a service of health is health's alone
     * @param by the agency that told of it
     */
    record Running(SupportFact.Started started, boolean read, Instant at, AgencyId by) implements Support {

        @Override
        public ServiceId id() {
            return started.id();
        }

        @Override
        public Decision<Optional<SupportFact>> close(@Nullable AgencyId receivedBy, @Nullable String reason) {
            return new Taken<>(Optional.of(new SupportFact.Closed(id(), started.kind(), receivedBy, reason)));
        }
    }

    /** It closed; a service that begins again is another one. */
    record Closed(Running before, SupportFact.Closed closed, Instant at) implements Support {

        @Override
        public ServiceId id() {
            return before.id();
        }

        @Override
        public Decision<Optional<SupportFact>> close(@Nullable AgencyId receivedBy, @Nullable String reason) {
            return closed.equals(new SupportFact.Closed(id(), closed.kind(), receivedBy, reason))
                    ? new Taken<>(Optional.empty())
                    : new Refused<>(new SupportRefusal.ClosedAlready());
        }
    }
}
