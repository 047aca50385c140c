package sightline.cases.usecases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Retaining;
import sightline.cases.domain.retention.RetentionReview;
import sightline.cases.domain.retention.Safekeepings;
import sightline.platform.access.CaseVerb;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.RetentionOutcome;

/** Lets somebody say whether the record of a person who has left must still be kept. */
@ApplicationScoped
public class ReviewRetention {
    private final Governing governing;
    private final Safekeepings safekeepings;

    ReviewRetention(Governing governing, Safekeepings safekeepings) {
        this.governing = governing;
        this.safekeepings = safekeepings;
    }

    /**
     * What came of it, or what stands against it.
     *
     * @param nextOn null for the usual day
     */
    @Transactional
    public Decision<Retaining> review(
            CaseId about, RetentionOutcome outcome, @Nullable LocalDate nextOn, String reason) {
        RetentionReview found = new RetentionReview(
                outcome,
                nextOn,
                reason,
                governing.actor().id(),
                governing.actor().agency(),
                governing.now());
        return governing.decide(about, CaseVerb.REVIEW_RETENTION, (kept, told) -> {
            Decision<Change<Retaining, CaseFact>> decision = kept.review(found, governing.today(), told);
            if (decision instanceof Taken<Change<Retaining, CaseFact>>(var change)) {
                change.facts().forEach(this::keep);
            }
            return decision;
        });
    }

    private void keep(CaseFact fact) {
        if (fact instanceof CaseFact.RetentionReviewed reviewed) {
            safekeepings.add(reviewed.about(), reviewed.told().id(), reviewed.review());
        }
    }
}
