package sightline.cases.domain.emergency;

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

    /** Those that nobody has reviewed, the longest due first; then the others. */
    List<Emergency> list(@Nullable After after, int atMost);

    /** Where a page of them goes on: after one that was reviewed or not, by when it was due, and its id. */
    record After(boolean reviewed, Instant due, AccessId id) {}
}
