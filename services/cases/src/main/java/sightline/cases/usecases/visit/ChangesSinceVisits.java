package sightline.cases.usecases.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.visit.Visits;
import sightline.cases.usecases.reading.Facts;
import sightline.cases.usecases.reading.Readers;
import sightline.platform.access.Access;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;

/**
 * Says in which cases something was written down since the asking person last opened them, of what they are told; what
 * they told themself they know, and a case that they never opened has not changed for them.
 */
@ApplicationScoped
public class ChangesSinceVisits {
    private final Visits visits;
    private final Facts facts;
    private final Readers readers;
    private final Access access;

    ChangesSinceVisits(Visits visits, Facts facts, Readers readers, Access access) {
        this.visits = visits;
        this.facts = facts;
        this.readers = readers;
        this.access = access;
    }

    /** Those of these. */
    public Set<CaseId> of(Collection<Case> cases) {
        StaffId person = access.actor().id();
        Map<CaseId, Instant> lasts =
                visits.overtaken(cases.stream().map(Case::id).toList(), person);
        return cases.stream()
                .filter(one -> {
                    @Nullable Instant last = lasts.get(one.id());
                    return last != null && facts.isToldSince(one.id(), last, readers.of(one), person);
                })
                .map(Case::id)
                .collect(Collectors.toSet());
    }
}
