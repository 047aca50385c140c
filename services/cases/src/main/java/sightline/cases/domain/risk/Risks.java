package sightline.cases.domain.risk;

import java.util.Optional;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.CaseId;

/** What is known of the risk, by case. */
public interface Risks {

    /** All that was told. */
    KnownRisk of(CaseId about);

    /** An assessment of this case that is under way or completed. */
    Optional<BegunAssessment> assessment(CaseId about, AssessmentId id);
}
