package sightline.cases.usecases.intelligence;

import java.util.List;
import sightline.cases.domain.intelligence.Marker;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** Markers of intelligence as their readers are told of them. */
public interface MarkersTold {

    /** All of a case that the reader is told of, the latest first. */
    List<Marker> of(CaseId about, Reader reader);
}
