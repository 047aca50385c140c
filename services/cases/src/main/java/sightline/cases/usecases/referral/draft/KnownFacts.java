package sightline.cases.usecases.referral.draft;

import java.util.List;
import sightline.cases.domain.Case;
import sightline.cases.domain.referral.draft.KnownFact;
import sightline.cases.usecases.reading.Reader;

/** What a case says already of what a referral asks, as far as its reader is told. */
public interface KnownFacts {

    List<KnownFact> of(Case about, Reader reader);
}
