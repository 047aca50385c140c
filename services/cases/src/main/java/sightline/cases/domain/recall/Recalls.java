package sightline.cases.domain.recall;

import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.DecisionId;

/** Decisions on recall, by case. */
public interface Recalls {

    /** One of this case. */
    Optional<Recall> find(CaseId about, DecisionId id);
}
