package sightline.web.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decisions on recall and how far each has come, the latest first. */
public record Recalls(List<Item> items) {

    public Recalls {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * One decision.
     *
     * @param signedBy as what the decision itself was signed
     * @param missing as what it must still be signed
     * @param stage the furthest it has come; null where it was decided not to recall
     * @param next the stages that this person may record now
     */
    public record Item(
            String decisionId,
            String decision,
            @Nullable String reasons,
            Instant at,
            String agency,
            List<String> signedBy,
            List<String> missing,
            @Nullable String stage,
            List<Step> steps,
            List<String> next) {

        public Item {
            signedBy = signedBy == null ? List.of() : List.copyOf(signedBy);
            missing = missing == null ? List.of() : List.copyOf(missing);
            steps = steps == null ? List.of() : List.copyOf(steps);
            next = next == null ? List.of() : List.copyOf(next);
        }

        public boolean recalled() {
            return "recall".equals(decision);
        }
    }

    /** One stage it came to. */
    public record Step(
            String stage,
            @Nullable String signedAs,
            @Nullable String detail,
            Instant at,
            String agency) {}
}
