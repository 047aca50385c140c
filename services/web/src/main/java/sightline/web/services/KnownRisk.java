package sightline.web.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What bears on the risk beside its assessment. */
public record KnownRisk(@Nullable Ranked tier, List<UnderWay> assessments, List<Factor> factors) {

    public KnownRisk {
        assessments = assessments == null ? List.of() : List.copyOf(assessments);
        factors = factors == null ? List.of() : List.copyOf(factors);
    }

    /** How much supervision the person needs. */
    public record Ranked(String tier, Instant at, String agency) {}

    /** An assessment that is started and not completed. */
    public record UnderWay(String assessmentId, String tool, Instant at, String agency) {}

    /** What keeps, or kept, the person from doing harm; planned says of a loss whether it was to end then. */
    public record Factor(
            String kind,
            boolean present,
            @Nullable String detail,
            @Nullable Boolean planned,
            Instant at,
            String agency) {

        public boolean lostAsPlanned() {
            return Boolean.TRUE.equals(planned);
        }
    }
}
