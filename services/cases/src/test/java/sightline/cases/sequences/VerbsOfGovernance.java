package sightline.cases.sequences;

import static sightline.cases.sequences.Verb.Again.ANEW;

import java.util.List;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Retaining;
import sightline.cases.domain.retention.Erasure;
import sightline.cases.domain.retention.LegalHold;
import sightline.cases.domain.retention.RetentionReview;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;
import sightline.platform.language.LegalHoldId;

/** How long a case is kept, most of it asked of who has left. */
final class VerbsOfGovernance {
    private static final String WORDS = "In fictional words";

    private VerbsOfGovernance() {}

    static List<Verb> all() {
        return List.of(
                new Verb("set-legal-hold", ANEW, life -> {
                    LegalHold hold = life.values().begun(LegalHold.class);
                    return (about, told) -> kept(life, new Retaining(about, life.safekeeping()).hold(hold, told));
                }),
                new Verb("lift-legal-hold", ANEW, life -> {
                    LegalHoldId hold = life.values().any(LegalHoldId.class);
                    return (about, told) ->
                            kept(life, new Retaining(about, life.safekeeping()).lift(hold, WORDS, told));
                }),
                new Verb("review-retention", ANEW, life -> {
                    RetentionReview review = life.values().any(RetentionReview.class);
                    return (about, told) ->
                            kept(life, new Retaining(about, life.safekeeping()).review(review, Life.TODAY, told));
                }),
                new Verb("propose-erasure", ANEW, life -> {
                    Erasure drawn = life.values().begun(Erasure.class);
                    return (about, told) -> {
                        Erasure erasure = new Erasure(
                                drawn.id(), ErasureGround.ORDERED, WORDS, told.actor(), told.agency(), Life.NOON);
                        return kept(life, new Retaining(about, life.safekeeping()).propose(erasure, Life.TODAY, told));
                    };
                }),
                new Verb("decline-erasure", ANEW, life -> {
                    ErasureId erasure = proposed(life);
                    return (about, told) -> kept(
                            life, new Retaining(about, life.safekeeping()).decline(erasure, WORDS, Life.TODAY, told));
                }),
                new Verb("approve-erasure", ANEW, life -> {
                    ErasureId erasure = proposed(life);
                    return (about, told) -> kept(
                            life,
                            new Retaining(about, life.safekeeping()).approve(erasure, told.actor(), Life.TODAY, told));
                }));
    }

    /** The one that is proposed, if one is. */
    private static ErasureId proposed(Life life) {
        Erasure proposed = life.safekeeping().proposed();
        return proposed == null ? life.values().any(ErasureId.class) : proposed.id();
    }

    private static Answer kept(Life life, Decision<Change<Retaining, CaseFact>> decision) {
        return switch (decision) {
            case Decision.Taken<Change<Retaining, CaseFact>>(var change) ->
                Answer.does(
                        new Change<>(change.now().about(), change.facts()),
                        () -> life.keeps(change.now().kept()));
            case Decision.Refused<?>(var why) -> new Answer.Refused(why);
        };
    }
}
