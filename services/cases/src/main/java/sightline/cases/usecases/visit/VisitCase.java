package sightline.cases.usecases.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.visit.Visit;
import sightline.cases.domain.visit.Visits;
import sightline.cases.usecases.reading.Facts;
import sightline.cases.usecases.reading.Readers;
import sightline.platform.access.Access;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;
import sightline.platform.language.Stretch;

/** Notes that somebody looks at a case, and says what changed since they did before, as far as they are told of it. */
@ApplicationScoped
public class VisitCase {
    private final Visits visits;
    private final Access access;
    private final Facts facts;
    private final Readers readers;

    VisitCase(Visits visits, Access access, Facts facts, Readers readers) {
        this.visits = visits;
        this.access = access;
        this.facts = facts;
        this.readers = readers;
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

    /** Which of these cases, all shown to them, hold something that they are told of and have not seen. */
    @Transactional
    public Set<CaseId> changed(Collection<Case> listed) {
        List<CaseId> ids = listed.stream().map(Case::id).toList();
        Map<CaseId, Visit> overtaken = visits.overtaken(ids, access.actor().id());
        return listed.stream()
                .filter(one -> isNews(one, overtaken.get(one.id())))
                .map(Case::id)
                .collect(Collectors.toSet());
    }

    private boolean isNews(Case about, @Nullable Visit visit) {
        if (visit == null) {
            return false;
        }
        Stretch since = new Stretch.Back(null, new Stretch.Sought(null, null, null, null, visit.last()));
        return !facts.history(about.id(), since, 1, readers.of(about)).isEmpty();
    }
}
