package sightline.cases.domain.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;

/** Which cases people watch: of those that they may see, and nobody knows which ones another watches. */
public interface Watches {

    /** Those of these that the person watches. */
    Set<CaseId> among(Collection<CaseId> cases, StaffId person);

    /** Changes nothing where they watch it already. */
    void start(CaseId about, StaffId person, Instant since);

    /** Changes nothing where they do not watch it. */
    void stop(CaseId about, StaffId person);
}
