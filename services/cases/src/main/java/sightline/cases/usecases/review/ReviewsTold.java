package sightline.cases.usecases.review;

import java.util.List;
import sightline.cases.domain.review.HeldReview;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** Reviews as their readers are told of them. */
public interface ReviewsTold {

    /** All of a case that the reader is told of, the latest first. */
    List<HeldReview> of(CaseId about, Reader reader);
}
