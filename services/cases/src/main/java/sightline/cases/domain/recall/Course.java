package sightline.cases.domain.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.DecisionId;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.RecallStage;
import sightline.platform.language.Signatory;

/**
 * What was decided and what has become of it, as far as it was told.
 *
 * @param by the agency that decided
 * @param reasons why; null for a reader whose they are not
 * @param steps in the order in which they were told
 */
public record Course(
        DecisionId id,
        RecallOutcome outcome,
        Instant at,
        AgencyId by,
        @Nullable String reasons,
        Signatures signatures,
        List<Step> steps) {

    /**
     * One stage it came to.
     *
     * @param signedAs as what it was signed; null for any other stage
     * @param detail null where nothing is said, and for a reader whose it is not
     */
    public record Step(
            RecallStage stage,
            @Nullable Signatory signedAs,
            @Nullable String detail,
            Instant at,
            AgencyId by) {}

    public Course {
        steps = List.copyOf(steps);
    }

    /** The furthest it has come. */
    public RecallStage furthest() {
        return steps.isEmpty() ? RecallStage.DECIDED : steps.getLast().stage();
    }

    /** The signature that the decision itself carries, where it carries one. */
    public Optional<Signatures.Act> decidedBy() {
        long later = steps.stream().filter(one -> one.signedAs() != null).count();
        return signatures.acts().size() > later ? Optional.of(signatures.acts().getFirst()) : Optional.empty();
    }

    /** Whether this was told before; a second visit is another visit, whatever is said of it. */
    boolean tells(RecallFact fact) {
        return switch (fact.stage()) {
            case VISITED -> false;
            case DECIDED -> fact.detail() == null || fact.detail().equals(reasons);
            case SIGNED, SENT, POWERS_LIVE, EXECUTED, CANCELLED ->
                steps.stream()
                        .anyMatch(one -> one.stage() == fact.stage()
                                && Objects.equals(one.signedAs(), fact.signedAs())
                                && Objects.equals(one.detail(), fact.detail()));
        };
    }

    /** The same, one step further. */
    public Course with(Step step, Signatures now) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return new Course(id, outcome, at, by, reasons, now, all);
    }
}
