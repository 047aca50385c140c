package sightline.deploy.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An entry says of a fact that it was recorded, when and by whom, about which case; what it says must be what the
 * CloudEvent on the topic of facts says.
 */
record AsFact() implements OnTopic.Said {
    /** Where it stands in the event, and where in the entry. */
    private static final Map<String, String> SAME = Map.of(
            "/type", "/what/part",
            "/actor", "/who/person",
            "/agency", "/who/agency",
            "/subject", "/what/cases/0",
            "/correlationid", "/request");

    private static final List<String> NEEDED =
            List.of("/type", "/actor", "/agency", "/subject", "/correlationid", "/source", "/time");

    @Override
    public String origin() {
        return "fact";
    }

    @Override
    public void read(JsonNode message) throws Json.Unreadable {
        for (String pointer : NEEDED) {
            var unused = Json.text(message, pointer);
        }
    }

    @Override
    public boolean is(Topic.Message message, JsonNode event, Entry entry) {
        try {
            JsonNode said = Json.object(entry.said());
            boolean same = SAME.entrySet().stream()
                    .allMatch(pair -> event.at(pair.getKey()).equals(said.at(pair.getValue())));
            return same
                    && said.at("/what/cases").size() == 1
                    && Json.text(event, "/source").equals("/services/" + Json.text(said, "/service"))
                    && Instant.parse(Json.text(event, "/time")).equals(Instant.parse(Json.text(said, "/at")));
        } catch (Json.Unreadable | DateTimeException e) {
            return false;
        }
    }

    /** Who cannot read an event waits for it: nothing is kept aside. */
    @Override
    public boolean isKeptAside(Topic.Message message) {
        return false;
    }
}
