package sightline.oversight.usecases;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.CaseId;
import sightline.platform.rules.History;

/** The cases that are watched: what was heard of each, and when each is to be looked at next. */
public interface WatchedCases {

    /** By the database's clock, which is the one clock there is. */
    Instant now();

    /** A case whose moment has come, the longest overdue first; nobody else looks at it until the transaction ends. */
    Optional<CaseId> claimDue();

    /** Everything that was heard of it; empty while its opening was not, since then nobody knows whose rules apply. */
    Optional<History> history(CaseId id);

    /** Looks at it again at this moment, or when the next fact is heard. */
    void lookAgain(CaseId id, @Nullable Instant at);

    /** Looks at it again a little later: a look has failed, and the other cases must not wait for it. */
    void postpone(CaseId id, Duration by);

    /** How long until the next case is due; zero when one is; empty when none will be. */
    Optional<Duration> untilNext();
}
