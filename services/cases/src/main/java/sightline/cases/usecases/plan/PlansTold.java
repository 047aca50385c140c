package sightline.cases.usecases.plan;

import java.util.List;
import sightline.cases.domain.supervision.PlanVersion;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** Versions of risk management plans as their readers are told of them. */
public interface PlansTold {

    /** All of a case that the reader is told of, the latest first. */
    List<PlanVersion> of(CaseId about, Reader reader);
}
