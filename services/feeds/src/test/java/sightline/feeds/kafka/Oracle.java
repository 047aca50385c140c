package sightline.feeds.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import sightline.platform.contracts.Envelope;

/** Says naively, from the raw events alone, who should have been shown what: by agency, then by case, in order. */
final class Oracle {
    private Oracle() {}

    static Map<String, Map<String, List<UUID>>> feeds(List<Envelope> events) {
        Map<String, Map<String, List<UUID>>> feeds = new HashMap<>();
        Map<String, Map<String, Instant>> ends = new HashMap<>();
        for (Envelope event : events) {
            Map<String, Instant> end = ends.computeIfAbsent(event.subject().toString(), about -> new HashMap<>());
            fold(event, end);
            end.forEach((agency, until) -> {
                if (event.time().isBefore(until)) {
                    feeds.computeIfAbsent(agency, a -> new HashMap<>())
                            .computeIfAbsent(event.subject().toString(), about -> new ArrayList<>())
                            .add(event.id().value());
                }
            });
        }
        return feeds;
    }

    /** Who is on which case after all of them, as {@code case agency place until sequence}. */
    static List<String> members(List<Envelope> events) {
        Map<String, String> members = new TreeMap<>();
        for (Envelope event : events) {
            JsonNode data = event.data();
            String about = event.subject() + " ";
            if (event.type().contains("opened")) {
                String lead = data.get("leadAgency").asText();
                members.put(about + lead, "%s%s lead - %d".formatted(about, lead, event.sequence()));
            } else if (event.type().contains("joined")) {
                String agency = data.get("agency").asText();
                String until = data.has("until")
                        ? Long.toString(
                                Instant.parse(data.get("until").asText()).toEpochMilli())
                        : "-";
                members.put(about + agency, "%s%s dtc %s %d".formatted(about, agency, until, event.sequence()));
            }
        }
        return members.values().stream().sorted().toList();
    }

    private static void fold(Envelope event, Map<String, Instant> end) {
        JsonNode data = event.data();
        if (event.type().equals("sightline.case.opened.v1")) {
            end.put(data.get("leadAgency").asText(), Instant.MAX);
        } else if (event.type().equals("sightline.case.agency-joined.v1")) {
            end.put(
                    data.get("agency").asText(),
                    data.has("until") ? Instant.parse(data.get("until").asText()) : Instant.MAX);
        }
    }
}
