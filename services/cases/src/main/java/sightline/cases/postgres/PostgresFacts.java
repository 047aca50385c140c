package sightline.cases.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.cases.domain.Recorded;
import sightline.cases.domain.shown.Happened;
import sightline.cases.domain.shown.Section;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.cases.usecases.reading.Facts;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;
import sightline.platform.language.ConcernId;
import sightline.platform.language.EventId;
import sightline.platform.language.StaffId;
import sightline.platform.language.Stretch;

/** The facts of cases in the journal, as each reader is told of them. */
@ApplicationScoped
class PostgresFacts implements Facts {
    private static final int A_FEW = 20;

    private final OwnFacts facts;

    PostgresFacts(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<Recorded> history(CaseId about, Stretch stretch, int atMost, Reader reader) {
        Hearing hearing = new Hearing(reader);
        List<Recorded> told = new ArrayList<>();
        Stretch rest = stretch;
        List<OwnFact> some;
        do {
            some = facts.of(about, rest, atMost);
            some.stream()
                    .flatMap(one -> hearing.of(one, other -> facts.fact(about, other)).stream())
                    .limit(atMost - told.size())
                    .forEach(told::add);
            rest = some.isEmpty() ? rest : rest.past(some.getLast().mark());
        } while (some.size() == atMost && told.size() < atMost);
        return told;
    }

    @Override
    public Optional<Recorded> fact(CaseId about, EventId id, Reader reader) {
        Hearing hearing = new Hearing(reader);
        return facts.fact(about, id).flatMap(one -> hearing.of(one, other -> facts.fact(about, other)));
    }

    @Override
    public boolean isToldSince(CaseId about, Instant then, Reader reader, StaffId person) {
        Hearing hearing = new Hearing(reader);
        Stretch rest = new Stretch.Back(null, new Stretch.Sought(null, null, null, null, then));
        List<OwnFact> some;
        do {
            some = facts.of(about, rest, A_FEW);
            if (some.stream()
                    .anyMatch(one ->
                            hearing.isTold(one) && !one.recorded().actor().equals(person))) {
                return true;
            }
            rest = some.isEmpty() ? rest : rest.past(some.getLast().mark());
        } while (some.size() == A_FEW);
        return false;
    }

    @Override
    public Happened happened(CaseId about, Reader reader) {
        return HappenedFold.of(facts.of(about, HappenedFold.KINDS), new Hearing(reader));
    }

    @Override
    public Optional<Happened.Raised> concern(CaseId about, ConcernId id, Reader reader) {
        return happened(about, reader).concerns().stream()
                .filter(one -> one.concernId().equals(id))
                .findFirst();
    }

    @Override
    public Set<Section> sections(Reader reader) {
        return Sections.of(new Hearing(reader));
    }
}
