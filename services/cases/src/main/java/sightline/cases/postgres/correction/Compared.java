package sightline.cases.postgres.correction;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.cases.domain.correction.CorrectionRefusal;
import sightline.cases.domain.correction.CorrectionRefusal.DecidedSince;
import sightline.cases.domain.correction.CorrectionRefusal.DoneAndNotTold;
import sightline.cases.domain.correction.CorrectionRefusal.OfAnotherKind;
import sightline.cases.domain.correction.CorrectionRefusal.RecallGoneFurther;
import sightline.cases.domain.correction.CorrectionRefusal.ToldByAnother;
import sightline.cases.domain.correction.Corrections.Renamed;
import sightline.cases.postgres.CorrectingEntries;
import sightline.cases.postgres.Kept;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.contracts.cases.RecallConsideredV1;
import sightline.platform.contracts.cases.RecallStageV1;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Told;

/**
 * A fact, and one that is to take its place.
 *
 * @param kept what would be kept of the correction
 * @param told by whom and when it is told
 */
record Compared(OwnFact corrected, Kept kept, Told told) {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    /* They change who is on the case, or whether it is one: others have acted on them, and each has what undoes it. */
    private static final Set<String> DONE = Set.of(
            "case.opened",
            "case.agency-joined",
            "case.agency-left",
            "case.involvement-requested",
            "case.involvement-answered",
            "case.transferred",
            "case.identity-corrected",
            "case.exit-refused",
            "case.deregistered",
            "case.exit-reopened",
            "case.closed",
            "case.erased");

    /**
     * What stands against it whatever it says.
     *
     * @param lastLevel the last fact that said how the person is managed
     */
    Optional<CorrectionRefusal> obstacle(OwnFact lastLevel) {
        if (!corrected.fact().getClass().equals(kept.announced().getClass())) {
            return Optional.of(new OfAnotherKind(name()));
        }
        if (DONE.contains(name()) || corrected.type().contract().audience() == Audience.GOVERNANCE) {
            return Optional.of(new DoneAndNotTold(name()));
        }
        if (!corrected.recorded().agency().equals(told.agency())) {
            return Optional.of(new ToldByAnother(corrected.recorded().agency()));
        }
        return corrected.fact() instanceof LevelSetV1 && isFollowedBy(lastLevel)
                ? Optional.of(new DecidedSince())
                : Optional.empty();
    }

    /**
     * What stands against saying that a recall was decided or signed otherwise: others have acted on how it was.
     *
     * @param stages those of the case
     */
    Optional<CorrectionRefusal> recallGoneFurther(List<OwnFact> stages) {
        return corrected.fact() instanceof RecallConsideredV1 decided
                        && kept.announced() instanceof RecallConsideredV1 now
                        && !(now.decision() == decided.decision()
                                && now.signedBy().equals(decided.signedBy()))
                        && stages.stream().anyMatch(one -> isOf(decided, one))
                ? Optional.of(new RecallGoneFurther())
                : Optional.empty();
    }

    private static boolean isOf(RecallConsideredV1 decided, OwnFact stage) {
        return stage.fact() instanceof RecallStageV1 one && decided.decisionId().equals(one.decisionId());
    }

    private boolean isFollowedBy(OwnFact other) {
        return corrected.recorded().supersededBy() == null
                && !other.recorded().id().equals(corrected.recorded().id());
    }

    /** The name that the correction gave its thing anew, and the one it has. */
    Optional<Renamed> renamed() {
        return ThingName.of(kept.announced())
                .flatMap(fresh -> ThingName.of(corrected.fact()).map(name -> new Renamed(fresh, name)))
                .filter(names -> !names.fresh().equals(names.kept()));
    }

    /** Whether that fact says the very same. */
    boolean says(OwnFact other) {
        JsonNode announced = CorrectingEntries.renamed(
                CATALOGUE.toData(kept.announced()), renamed().orElse(null));
        return CATALOGUE.toData(other.fact()).equals(announced)
                && other.recorded().text().equals(kept.text())
                && other.recorded().occurred().equals(asKept(told.occurred()));
    }

    /** As exactly as the journal keeps it. */
    private static Occurrence asKept(Occurrence said) {
        Instant at = said.at();
        return at == null ? said : new Occurrence(at.truncatedTo(ChronoUnit.MICROS), said.precision());
    }

    private String name() {
        return corrected.type().contract().name();
    }
}
