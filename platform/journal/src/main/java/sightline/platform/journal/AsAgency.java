package sightline.platform.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;

/**
 * Marks what a service does for one agency after the request that asked for it was answered, such as following its
 * feed: it sees what is that agency's own, and no case besides.
 */
public final class AsAgency {
    private static final ThreadLocal<@Nullable AgencyId> MARKED = new ThreadLocal<>();

    private AsAgency() {}

    /** For which agency the running thread works; empty when it is for an actor, the system or nobody. */
    public static Optional<AgencyId> marked() {
        return Optional.ofNullable(MARKED.get());
    }

    /** Does this for the agency, on connections that are opened in it. */
    public static <T, E extends Exception> T call(AgencyId agency, AsTheSystem.Work<T, E> work) throws E {
        MARKED.set(agency);
        try {
            return work.done();
        } finally {
            MARKED.remove();
        }
    }
}
