package sightline.cases.domain.permission;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.PermissionId;
import sightline.platform.language.PermissionKind;

/** One thing a person under supervision asks leave for, from the request until it is decided. */
public sealed interface Permission {

    PermissionId id();

    /** Says whether they have leave; nothing is told anew when this very decision was told before. */
    Decision<Optional<PermissionFact>> decide(PermissionFact.Decided decision);

    /**
     * Asked for, and nobody has decided.
     *
     * @param detail what exactly; null where nobody said, and for a reader whose it is not
     * @param by the agency that was asked
     */
    record Requested(
            PermissionId id, PermissionKind kind, @Nullable String detail, Instant at, AgencyId by)
            implements Permission {

        @Override
        public Decision<Optional<PermissionFact>> decide(PermissionFact.Decided decision) {
            return new Taken<>(Optional.of(decision));
        }
    }

    /** Decided, once and for all: who wants another answer asks again, so that both are in the history. */
    record Decided(Requested asked, PermissionFact.Decided decision, Instant at) implements Permission {

        @Override
        public PermissionId id() {
            return asked.id();
        }

        @Override
        public Decision<Optional<PermissionFact>> decide(PermissionFact.Decided other) {
            return other.equals(decision)
                    ? new Taken<>(Optional.empty())
                    : new Refused<>(new PermissionRefusal.DecidedAlready(decision.outcome()));
        }
    }
}
