package sightline.cases.domain.involvement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.CaseId;
import sightline.platform.language.InvolvementId;
import sightline.platform.language.StaffId;

/** All requests to be involved. */
public interface Involvements {

    /** Whether this person waits for an answer to the same already; keeps them from asking twice at once. */
    boolean isWaitedFor(StaffId person, String named);

    void add(Involvement asked);

    /** A request that is about this case. */
    Optional<Involvement> find(CaseId about, InvolvementId id);

    void answered(Involvement involvement);

    /** Those about a case, in the order they were made, after the given one. */
    List<Involvement> of(CaseId about, @Nullable InvolvementId after, int atMost);

    /** Those that this person made, in that order. */
    List<Involvement> by(StaffId person, @Nullable InvolvementId after, int atMost);
}
