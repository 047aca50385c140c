package sightline.deploy.rehearsal.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import sightline.deploy.partner.Answer;
import sightline.deploy.partner.Partner;
import sightline.deploy.partner.Request;
import sightline.deploy.rehearsal.chronicle.Entry;

/** Finds the fact that an event became in its service's history of the case, and learns the ids in it. */
final class Facts {
    private static final int PAGE = 200;

    private final KnownIds ids;
    private final Duration patience;
    private final Set<String> found = new HashSet<>();

    Facts(KnownIds ids, Duration patience) {
        this.ids = ids;
        this.patience = patience;
    }

    /**
     * After this the event and the things it made are known by the ids they have in the running system, as far as the
     * teller may see them; what a later event then lacks is refused when it is asked for.
     */
    void learn(Entry entry, String service, Partner teller) throws InterruptedException {
        JsonNode fact = find(entry, service, teller);
        if (fact.isMissingNode()) {
            return;
        }
        found.add(fact.path("id").asText());
        ids.event(entry.name(), fact.path("id").asText());
        entry.data().properties().stream()
                .filter(field -> field.getKey().endsWith("Id"))
                .filter(field -> fact.path("data").has(field.getKey()))
                .forEach(field -> ids.thing(
                        field.getValue().asText(),
                        fact.path("data").path(field.getKey()).asText()));
    }

    private JsonNode find(Entry entry, String service, Partner teller) throws InterruptedException {
        String history = service.equals("cases")
                ? "/cases/%s/history".formatted(ids.idOf(Asking.CASE))
                : "/history/" + ids.idOf(Asking.CASE);
        JsonNode next = LongNode.valueOf(0);
        while (!next.isNull() && !next.isMissingNode()) {
            Answer page = teller.insist(
                    Request.get(service, "%s?after=%s&limit=%d".formatted(history, next.asText(), PAGE)), patience);
            JsonNode fact = in(page.body().path("items"), entry);
            if (!fact.isMissingNode()) {
                return fact;
            }
            next = page.body().path("next");
        }
        return MissingNode.getInstance();
    }

    private JsonNode in(JsonNode facts, Entry entry) {
        for (JsonNode fact : facts) {
            boolean same = fact.path("type").asText().contains(entry.type())
                    && entry.at().equals(occurred(fact))
                    && fact.path("agency").asText().equals(entry.agency().value())
                    && !found.contains(fact.path("id").asText());
            if (same) {
                return fact;
            }
        }
        return MissingNode.getInstance();
    }

    private static Instant occurred(JsonNode fact) {
        return fact.hasNonNull("occurredAt")
                ? Instant.parse(fact.path("occurredAt").asText())
                : Instant.MIN;
    }
}
