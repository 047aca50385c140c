package sightline.cases.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.cases.domain.Said;
import sightline.cases.usecases.correction.HowTold;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.ContractJson;
import sightline.platform.contracts.EventType;
import sightline.platform.journal.History;
import sightline.platform.journal.Recorded;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Stretch;

/** The facts of a case in this service's own journal, as the records of their contracts. */
@ApplicationScoped
public class OwnFacts {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    /** One of them, with the text that was never announced. */
    public record OwnFact(Recorded recorded, EventType type, Record fact) {

        /** When it happened; where nobody knows, when its agency learned of it, as the state of the case has it. */
        public Instant occurred() {
            return Objects.requireNonNullElse(recorded.occurred().at(), known());
        }

        Stretch.Mark mark() {
            return Stretch.Mark.of(recorded.id(), recorded.sequence(), recorded.occurred(), recorded.recordedAt());
        }

        /** When its agency learned of it; when it was recorded, where nobody said either. */
        public Instant known() {
            Instant known = recorded.known();
            return known == null
                    ? Objects.requireNonNullElse(recorded.occurred().at(), recorded.recordedAt())
                    : known;
        }

        /** What it says in the words of the domain, with when and by whom. */
        public <F> Said<F> said(F what) {
            return new Said<>(what, occurred(), recorded.agency());
        }
    }

    private final History history;
    private final HowTold told;

    OwnFacts(History history, HowTold told) {
        this.history = history;
        this.told = told;
    }

    /** All of a case that counts, in the order of {@link Corrected}. */
    public List<OwnFact> of(CaseId about) {
        return counting(history.of(about, Stretch.WHOLE, Integer.MAX_VALUE));
    }

    /** Some of a case, also what was corrected. */
    List<OwnFact> of(CaseId about, Stretch stretch, int atMost) {
        return history.of(about, stretch, atMost).stream().map(OwnFacts::read).toList();
    }

    /** Those of a case that count and are of one of these kinds, in the order of {@link Corrected}. */
    public List<OwnFact> of(CaseId about, Set<Class<? extends Record>> kinds) {
        return counting(history.of(about, types(kinds)));
    }

    /** The same, also the one that is being corrected at this moment. */
    public List<OwnFact> untilNow(CaseId about, Set<Class<? extends Record>> kinds) {
        return corrected(history.of(about, types(kinds)));
    }

    /** The same with all their words, for a rule to decide on. */
    public List<Heard> whole(CaseId about, Set<Class<? extends Record>> kinds) {
        return of(about, kinds).stream().map(one -> new Heard(one, true)).toList();
    }

    /** Those that a reader is told of, with what of them is for this reader. */
    public List<Heard> heard(CaseId about, Set<Class<? extends Record>> kinds, Reader reader) {
        Hearing hearing = new Hearing(reader);
        return of(about, kinds).stream()
                .filter(hearing::isTold)
                .map(one -> new Heard(one, hearing.reads(one)))
                .toList();
    }

    /** One of a case, also one that was corrected. */
    public Optional<OwnFact> fact(CaseId about, EventId id) {
        return history.fact(about, id).map(OwnFacts::read);
    }

    /** Without the one that is being corrected at this moment: its correction is judged as if nobody had told it. */
    private List<OwnFact> counting(List<Recorded> all) {
        EventId corrected = told.corrects();
        return corrected(all).stream()
                .filter(one -> !one.recorded().id().equals(corrected))
                .toList();
    }

    private static List<OwnFact> corrected(List<Recorded> all) {
        return Corrected.of(all.stream().map(OwnFacts::read).toList());
    }

    private static Set<String> types(Set<Class<? extends Record>> kinds) {
        return kinds.stream().map(kind -> CATALOGUE.of(kind).type()).collect(Collectors.toUnmodifiableSet());
    }

    private static OwnFact read(Recorded recorded) {
        EventType type = CATALOGUE
                .find(recorded.type())
                .orElseThrow(() -> new IllegalStateException("The journal holds a fact that is in no catalogue"));
        return new OwnFact(recorded, type, data(type, recorded));
    }

    private static Record data(EventType type, Recorded recorded) {
        try {
            return ContractJson.mapper().readValue(recorded.data(), type.record());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal holds a fact that is not what its contract says", e);
        }
    }
}
