package sightline.cases.usecases.reading;

import java.util.List;
import sightline.platform.language.CaseId;

/** The many things of a case of one kind, as their readers are told of them. */
public interface ThingsTold<T> {

    /** All of a case that the reader is told of, the latest first. */
    List<T> of(CaseId about, Reader reader);
}
