package sightline.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import sightline.web.services.Chapter;
import sightline.web.services.Fact;
import sightline.web.services.NotReached;
import sightline.web.services.Refused;

/** What just happened in one case, as its timeline shows it. */
final class CaseEntry {
    private static final Logger LOG = Logger.getLogger(CaseEntry.class);

    private CaseEntry() {}

    @CheckedTemplate(basePath = "cases")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance entry(Fact fact, FactWords facts);
    }

    /** Reads the entries of an agency's feed, and fetches those of one case as the person who looks is told of them. */
    record Reader(UUID caseId, List<Chapter> chapters, FactWords facts, ObjectMapper json) {

        /** Nothing when it is of another case, or not for this person. */
        Optional<String> read(String event) {
            try {
                JsonNode read = json.readTree(event);
                return read.path("subject").asText().equals(caseId.toString())
                        ? fact(read).map(fact -> html(fact, facts))
                        : Optional.empty();
            } catch (JsonProcessingException e) {
                LOG.warnf("A live entry is not JSON: %s", e.getOriginalMessage());
                return Optional.empty();
            }
        }

        private Optional<Fact> fact(JsonNode event) {
            String kind = Fact.kindOf(Fact.shortType(event.path("type").asText()));
            UUID id = UUID.fromString(event.path("id").asText());
            try {
                return chapters.stream()
                        .filter(chapter -> chapter.kind().equals(kind))
                        .findFirst()
                        .map(chapter -> chapter.fact(id));
            } catch (Refused notTold) {
                return Optional.empty();
            } catch (NotReached notNow) {
                // The page shows it when it is opened again
                LOG.warnf("A live entry was not fetched: %s", notNow.getMessage());
                return Optional.empty();
            }
        }
    }

    /** On one line, as a stream sends it, with the line breaks of what people wrote kept. */
    static String html(Fact fact, FactWords facts) {
        return Templates.entry(fact, facts).render().strip().replaceAll("\\R", "&#10;");
    }
}
