package sightline.people.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.StaffId;

/** Every change of every person: added to, never altered. */
public interface Changes {

    /**
     * A change as it was recorded.
     *
     * @param done null when nobody heard whether it was done
     */
    record Recorded(
            UUID id,
            Instant at,
            String verb,
            String detail,
            String reason,
            StaffId by,
            AgencyId byAgency,
            @Nullable UUID proposal,
            @Nullable Boolean done) {}

    /** Holds whoever else would change this person until the transaction ends; how often they were changed so far. */
    long hold(StaffId person);

    long count(StaffId person);

    /** Kept whatever becomes of the transaction in hand. */
    void record(Change change, CorrelationId correlation);

    /** Whether it was done; kept as well. */
    void recordOutcome(UUID change, boolean done);

    /** The latest first. */
    List<Recorded> of(Person person, @Nullable UUID before, int atMost);
}
