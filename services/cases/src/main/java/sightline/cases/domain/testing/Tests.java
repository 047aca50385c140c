package sightline.cases.domain.testing;

import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.TestId;

/** What persons are tested for, by case. */
public interface Tests {

    /** One of this case. */
    Optional<SubstanceTest> find(CaseId about, TestId id);
}
