package sightline.cases.usecases.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import sightline.cases.domain.Case;
import sightline.cases.domain.visit.Visit;
import sightline.cases.domain.visit.Visits;
import sightline.platform.access.Access;
import sightline.platform.language.StaffId;

/** Notes that somebody looks at a case, and says when they did before. */
@ApplicationScoped
public class VisitCase {
    private final Visits visits;
    private final Access access;

    VisitCase(Visits visits, Access access) {
        this.visits = visits;
        this.access = access;
    }

    /** Of a case that is shown to them: when their visit before this one ended; empty on the first. */
    @Transactional
    public Optional<Instant> visit(Case about) {
        StaffId person = access.actor().id();
        Instant now = access.now();
        Visit visit = visits.of(about.id(), person).map(one -> one.again(now)).orElseGet(() -> Visit.first(now));
        visits.keep(about.id(), person, visit);
        return Optional.ofNullable(visit.before());
    }
}
