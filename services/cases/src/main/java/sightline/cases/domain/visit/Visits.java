package sightline.cases.domain.visit;

import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;

/** The visits of people to cases, the last of each. */
public interface Visits {

    Optional<Visit> of(CaseId about, StaffId person);

    void keep(CaseId about, StaffId person, Visit visit);
}
