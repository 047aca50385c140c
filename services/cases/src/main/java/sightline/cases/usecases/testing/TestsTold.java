package sightline.cases.usecases.testing;

import java.util.List;
import sightline.cases.domain.testing.SubstanceTest;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** Tests as their readers are told of them, the latest first. */
public interface TestsTold {

    /** Of a case, as far as the reader is told. */
    List<SubstanceTest> of(CaseId about, Reader reader);
}
