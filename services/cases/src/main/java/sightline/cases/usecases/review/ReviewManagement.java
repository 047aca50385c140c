package sightline.cases.usecases.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.review.Review;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.Signing;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;

/** Records that somebody reviewed how a person is managed; they sign only as what they are. */
@ApplicationScoped
public class ReviewManagement {
    private final CaseInHand hand;
    private final Signing signing;

    ReviewManagement(CaseInHand hand, Signing signing) {
        this.hand = hand;
        this.signing = signing;
    }

    @Transactional
    public Decision<Managed> review(Command on, Review review) {
        return hand.record(on, Verb.REVIEW, (managed, told) -> {
            signing.require(review.signedBy());
            return managed.recorded(new CaseFact.Reviewed(managed.id(), told, review));
        });
    }
}
