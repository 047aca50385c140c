package sightline.cases.domain.exchange;

import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.QuestionId;

/** What agencies ask each other, by case. */
public interface Questions {

    /** One of this case. */
    Optional<Question> find(CaseId about, QuestionId id);
}
