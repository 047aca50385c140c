package sightline.cases.usecases.condition;

import java.util.List;
import sightline.cases.domain.condition.TrackedCondition;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** Conditions as their readers are told of them, the latest first. */
public interface ConditionsTold {

    /** Of a case, as far as the reader is told. */
    List<TrackedCondition> of(CaseId about, Reader reader);
}
