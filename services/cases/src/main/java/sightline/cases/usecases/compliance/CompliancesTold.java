package sightline.cases.usecases.compliance;

import sightline.cases.domain.compliance.Compliance;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** What was required and not done as its readers are told of it. */
public interface CompliancesTold {

    /** Of a case, as far as the reader is told. */
    Compliance of(CaseId about, Reader reader);
}
