package sightline.cases.usecases.holding;

import sightline.cases.domain.holding.Holders;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** Who holds a case as its readers are told of it. */
public interface HoldersTold {

    /** Of a case, as far as the reader is told. */
    Holders of(CaseId about, Reader reader);
}
