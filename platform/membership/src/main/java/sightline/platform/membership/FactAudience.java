package sightline.platform.membership;

import com.fasterxml.jackson.core.JsonProcessingException;
import sightline.platform.access.Seat;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.ContractJson;
import sightline.platform.contracts.EventType;

/**
 * Who may know of a fact that lies in a journal: the audience that its contract declares, for whoever reads it later.
 */
public final class FactAudience {
    private final Audience audience;
    private final Record fact;

    private FactAudience(Audience audience, Record fact) {
        this.audience = audience;
        this.fact = fact;
    }

    /**
     * Of a fact as it was recorded.
     *
     * @param type its full name
     * @param data what was announced, a JSON object
     */
    public static FactAudience of(String type, String data) {
        EventType known = Catalogue.ofEverything()
                .find(type)
                .orElseThrow(() -> new IllegalStateException("No contract says who may know of " + type));
        try {
            Record fact = ContractJson.mapper().readValue(data, known.record());
            return new FactAudience(known.contract().audience(), fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A fact of ours is not what its contract says: " + type, e);
        }
    }

    /** Whether whoever is seated so may know of it. */
    public boolean includes(Seat seat) {
        return WhoMayKnow.includes(seat, audience, fact);
    }
}
