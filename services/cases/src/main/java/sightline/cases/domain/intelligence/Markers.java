package sightline.cases.domain.intelligence;

import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.MarkerId;

/** What the police have marked, by case. */
public interface Markers {

    /** One of this case. */
    Optional<Marker> find(CaseId about, MarkerId id);
}
