package sightline.premises.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.ContractJson;
import sightline.platform.contracts.EventType;
import sightline.platform.journal.History;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.PlacementId;
import sightline.platform.language.Stretch;
import sightline.premises.domain.Histories;
import sightline.premises.domain.Recorded;

/** The facts of placements as the journal holds them. */
@ApplicationScoped
class PostgresHistories implements Histories {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    private final History history;

    PostgresHistories(History history) {
        this.history = history;
    }

    @Override
    public List<Recorded> of(CaseId about, Stretch stretch, int atMost) {
        return history.of(about, stretch, atMost).stream()
                .map(PostgresHistories::shown)
                .toList();
    }

    @Override
    public Optional<Recorded> fact(CaseId about, EventId id) {
        return history.fact(about, id).map(PostgresHistories::shown);
    }

    private static Recorded shown(sightline.platform.journal.Recorded fact) {
        JsonNode data = read(fact.data());
        EventType type = CATALOGUE
                .find(fact.type())
                .orElseThrow(() -> new IllegalStateException("No contract says what " + fact.type() + " is"));
        return new Recorded(
                fact.id(),
                PlacementId.of(data.path("placementId").asText()),
                fact.sequence(),
                fact.type(),
                fact.occurred(),
                fact.known(),
                fact.recordedAt(),
                fact.agency(),
                fact.data(),
                CATALOGUE.shownOnFeeds(type, data).toString(),
                fact.text());
    }

    /** Every fact of this service names its placement. */
    private static JsonNode read(String data) {
        try {
            return ContractJson.mapper().readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal holds data that is not JSON", e);
        }
    }
}
