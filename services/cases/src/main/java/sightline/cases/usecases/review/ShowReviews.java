package sightline.cases.usecases.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.review.HeldReview;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Readers;
import sightline.platform.language.CaseId;

/** Shows the reviews of a case to those who are told of them. */
@ApplicationScoped
public class ShowReviews {
    private final ShowCase showing;
    private final ReviewsTold told;
    private final Readers readers;

    ShowReviews(ShowCase showing, ReviewsTold told, Readers readers) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
    }

    @Transactional
    public List<HeldReview> of(CaseId id) {
        return told.of(id, readers.of(showing.show(id)));
    }
}
