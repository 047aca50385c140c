package sightline.cases.domain.visit;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;

/** The visits of people to cases, the last of each. */
public interface Visits {

    Optional<Visit> of(CaseId about, StaffId person);

    /** When the person last looked at these cases: those of them in which something was written down since. */
    Map<CaseId, Instant> overtaken(Collection<CaseId> cases, StaffId person);

    void keep(CaseId about, StaffId person, Visit visit);
}
