package sightline.cases.usecases.risk;

import sightline.cases.domain.risk.KnownRisk;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** What is known of the risk as its readers are told of it. */
public interface RiskTold {

    /** As far as the reader is told. */
    KnownRisk of(CaseId about, Reader reader);
}
