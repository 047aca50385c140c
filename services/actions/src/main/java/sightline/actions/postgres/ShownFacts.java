package sightline.actions.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import sightline.actions.domain.Recorded;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.EventType;
import sightline.platform.language.ActionId;

/** A fact from the journal as it is shown, and the part of it that every agency on the case may know. */
final class ShownFacts {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();
    private static final ObjectMapper JSON = new ObjectMapper();

    private ShownFacts() {}

    static Recorded shown(sightline.platform.journal.Recorded fact) {
        JsonNode data = read(fact);
        EventType type = CATALOGUE
                .find(fact.type())
                .orElseThrow(() -> new IllegalStateException("No contract says what " + fact.type() + " is"));
        return new Recorded(
                fact.id(),
                fact.sequence(),
                fact.type(),
                fact.occurred(),
                fact.known(),
                fact.recordedAt(),
                fact.agency(),
                ActionId.of(data.path("actionId").asText()),
                fact.data(),
                CATALOGUE.shownOnFeeds(type, data).toString(),
                fact.text());
    }

    private static JsonNode read(sightline.platform.journal.Recorded fact) {
        try {
            return JSON.readTree(fact.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal row " + fact.id() + " holds data that is not JSON", e);
        }
    }
}
