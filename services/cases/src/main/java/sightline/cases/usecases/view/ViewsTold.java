package sightline.cases.usecases.view;

import java.util.List;
import sightline.cases.domain.view.View;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** Differing views as their readers are told of them. */
public interface ViewsTold {

    /** By topic, those of a case that the reader is told of: the last that was said of each. */
    List<View> of(CaseId about, Reader reader);
}
