package sightline.cases.usecases.recall;

import java.util.List;
import sightline.cases.domain.recall.Recall;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** Decisions on recall as their readers are told of them, the latest first. */
public interface RecallsTold {

    /** Of a case, as far as the reader is told. */
    List<Recall> of(CaseId about, Reader reader);
}
