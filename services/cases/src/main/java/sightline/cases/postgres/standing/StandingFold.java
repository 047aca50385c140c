package sightline.cases.postgres.standing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.standing.StandingHistory;
import sightline.cases.domain.standing.StandingHistory.Because;
import sightline.cases.domain.standing.StandingHistory.Held;
import sightline.cases.domain.supervision.Rosh;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.ExitReopenedV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.contracts.cases.RiskAssessedV1;
import sightline.platform.language.Category;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Level;
import sightline.platform.language.MeetingId;

/** How a person's standing came to be, folded from those facts of the case that the reader is told of, oldest first. */
final class StandingFold {
    private final List<Held<Category>> categories = new ArrayList<>();
    private final List<Held<Level>> levels = new ArrayList<>();
    private final List<Held<Rosh>> risks = new ArrayList<>();
    private final Hearing hearing;

    private StandingFold(Hearing hearing) {
        this.hearing = hearing;
    }

    static StandingHistory of(List<OwnFact> facts, Hearing hearing) {
        StandingFold fold = new StandingFold(hearing);
        facts.stream().filter(hearing::isTold).forEach(fold::add);
        return new StandingHistory(fold.categories.reversed(), fold.levels.reversed(), fold.risks.reversed());
    }

    private void add(OwnFact one) {
        switch (one.fact()) {
            case CaseOpenedV1 opened -> decided(opened.category(), opened.level(), because(one, null));
            case LevelSetV1 set -> decided(set.category(), set.level(), because(one, set.meetingId()));
            case DeregisteredV1 left ->
                levels.add(new Held<>(left.from() == ExitFrom.MAPPA ? null : Level.ONE, because(one, null)));
            case ExitReopenedV1 _ -> levels.add(new Held<>(beforeTheExit(), because(one, null)));
            case RiskAssessedV1 assessed -> risks.add(new Held<>(rosh(assessed.rosh()), because(one, null)));
            default -> throw new IllegalStateException("Only facts of these kinds were asked for");
        }
    }

    private void decided(@Nullable Category category, @Nullable Level level, Because because) {
        if (category != null) {
            categories.add(new Held<>(category, because));
        }
        if (level != null) {
            levels.add(new Held<>(level, because));
        }
    }

    /** The last is the exit, or the lowering, that holds no more. */
    private @Nullable Level beforeTheExit() {
        return levels.size() < 2 ? null : levels.get(levels.size() - 2).value();
    }

    private Because because(OwnFact one, @Nullable MeetingId meeting) {
        return new Because(
                one.recorded().id(),
                one.type().contract().name(),
                one.occurred(),
                one.recorded().agency(),
                hearing.words(one).get("rationale"),
                meeting);
    }

    private static Rosh rosh(RiskAssessedV1.Rosh rosh) {
        return new Rosh(rosh.children(), rosh.generalPublic(), rosh.knownAdult(), rosh.staff(), rosh.prisoners());
    }
}
