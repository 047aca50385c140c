package sightline.cases.postgres.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sightline.cases.domain.Said;
import sightline.cases.domain.review.HeldReview;
import sightline.cases.domain.review.Review;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.review.ReviewsTold;
import sightline.platform.contracts.cases.ReviewedV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.ReviewKind;

/** Reviews, read from the history of their case. */
@ApplicationScoped
class PostgresReviews implements ReviewsTold {
    private final OwnFacts facts;

    PostgresReviews(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<HeldReview> of(CaseId about, Reader reader) {
        Hearing hearing = new Hearing(reader);
        List<HeldReview> reviews = new ArrayList<>();
        Set<ReviewKind> followed = EnumSet.noneOf(ReviewKind.class);
        for (OwnFact one : facts.of(about, Set.of(ReviewedV1.class)).reversed()) {
            if (hearing.isTold(one) && one.fact() instanceof ReviewedV1 reviewed) {
                reviews.add(new HeldReview(said(one, reviewed, hearing), !followed.add(reviewed.kind())));
            }
        }
        return reviews;
    }

    private static Said<Review> said(OwnFact one, ReviewedV1 reviewed, Hearing hearing) {
        String outcome = hearing.words(one).getOrDefault("outcome", "");
        return one.said(new Review(reviewed.kind(), outcome, Set.copyOf(reviewed.signedBy()), reviewed.nextOn()));
    }
}
