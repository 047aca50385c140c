package sightline.cases.domain.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AccessId;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;

/** All emergency access there was. */
public interface Emergencies {

    /** The one that is open now. */
    Optional<Emergency> openTo(StaffId person, CaseId about, Instant now);

    /** How many this person has begun since then; keeps them from beginning another until this transaction ends. */
    int begunBy(StaffId person, Instant since);

    void add(Emergency emergency);

    /** Finds it and keeps others from changing it until this transaction ends. */
    Optional<Emergency> findToReview(AccessId id);

    void reviewed(Emergency emergency);

    /**
     * Those whose review is overdue by the database's clock and was not escalated, the longest due first; keeps others
     * from changing them until this transaction ends, and leaves out what others are at. Of a case that is only
     * rehearsed nothing is overdue.
     */
    List<Emergency> claimOverdue(int atMost);

    void escalated(Emergency emergency);

    /** How long until the next review is overdue, by the database's clock; empty when none will be. */
    Optional<Duration> untilNextOverdue();

    /** Those that nobody has reviewed, the longest due first; then the others. */
    List<Emergency> list(@Nullable After after, int atMost);

    /** Where a page of them goes on: after one that was reviewed or not, by when it was due, and its id. */
    record After(boolean reviewed, Instant due, AccessId id) {}
}
