package sightline.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import sightline.web.services.Fact;
import sightline.web.services.NotReached;
import sightline.web.services.Refused;
import sightline.web.services.Services;
import sightline.web.words.Words;

/** Something that just happened, as it is put at the head of the live alerts. */
record LiveEntry(String id, String tone, Instant at, String agency, String title, People.Person person, String detail) {

    @CheckedTemplate(basePath = "today")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance live(LiveEntry entry);
    }

    String html() {
        return Templates.live(this).render().strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** Reads entries of a feed and puts names to them; remembers the names of one live page. */
    static final class Reader {
        private static final Logger LOG = Logger.getLogger(LiveEntry.class);

        private final Services services;
        private final UnaryOperator<String> agencyNames;
        private final ObjectMapper json;
        private final Map<String, People.Person> people = new HashMap<>();

        Reader(Services services, UnaryOperator<String> agencyNames, ObjectMapper json) {
            this.services = services;
            this.agencyNames = agencyNames;
            this.json = json;
        }

        /** Nothing when nobody is to be called for it. */
        Optional<LiveEntry> read(String event) {
            try {
                JsonNode read = json.readTree(event);
                String type = Fact.shortType(read.path("type").asText());
                String tone = Words.toneOf(type);
                return tone.isEmpty() ? Optional.empty() : Optional.of(entry(read, type, tone));
            } catch (JsonProcessingException e) {
                LOG.warnf("A live entry is not JSON: %s", e.getOriginalMessage());
                return Optional.empty();
            }
        }

        private LiveEntry entry(JsonNode event, String type, String tone) {
            JsonNode data = event.path("data");
            return new LiveEntry(
                    event.path("id").asText(),
                    tone,
                    Instant.parse(event.path("time").asText()),
                    agencyNames.apply(event.path("agency").asText()),
                    Words.ofFact(type),
                    people.computeIfAbsent(event.path("subject").asText(), this::person),
                    detail(data));
        }

        private static String detail(JsonNode data) {
            for (String field : new String[] {"offenceGroup", "sign", "kind", "decision", "detector"}) {
                if (data.path(field).isTextual()) {
                    return Words.of(data.path(field).asText());
                }
            }
            return "";
        }

        /** A name that cannot be had is no reason to keep an alert back. */
        private People.Person person(String caseId) {
            try {
                return People.named(services.cases().show(UUID.fromString(caseId)));
            } catch (NotReached | Refused notNow) {
                return new People.Person(caseId, "One of your cases", "", false);
            }
        }
    }
}
