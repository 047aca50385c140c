package sightline.cases.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.ContractJson;
import sightline.platform.contracts.EventType;
import sightline.platform.journal.History;
import sightline.platform.journal.Recorded;
import sightline.platform.language.CaseId;

/** The facts of a case in this service's own journal, as the records of their contracts. */
@ApplicationScoped
class OwnFacts {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    /** One of them, with the text that was never announced. */
    record OwnFact(Recorded recorded, Record fact) {

        /** When it happened; when it was recorded, where nobody knows. */
        Instant occurred() {
            return Objects.requireNonNullElse(recorded.occurred().at(), recorded.recordedAt());
        }

        Instant known() {
            return Objects.requireNonNullElse(recorded.known(), occurred());
        }
    }

    private final History history;

    OwnFacts(History history) {
        this.history = history;
    }

    /** All of a case, oldest first. */
    List<OwnFact> of(CaseId about) {
        return history.of(about, 0, Integer.MAX_VALUE).stream()
                .flatMap(OwnFacts::read)
                .toList();
    }

    private static Stream<OwnFact> read(Recorded recorded) {
        return CATALOGUE.find(recorded.type()).stream().map(type -> new OwnFact(recorded, data(type, recorded)));
    }

    private static Record data(EventType type, Recorded recorded) {
        try {
            return ContractJson.mapper().readValue(recorded.data(), type.record());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal holds a fact that is not what its contract says", e);
        }
    }
}
