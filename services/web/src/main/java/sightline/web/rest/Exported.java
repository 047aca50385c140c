package sightline.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sightline.platform.language.chronicle.ChronicleEntry;
import sightline.platform.language.chronicle.ChronicleFile;
import sightline.web.services.CaseView;
import sightline.web.services.Fact;

/**
 * A case as a file: what its reader is told of, without what turned out otherwise.
 *
 * @param missing what could not be fetched, in words
 */
record Exported(CaseView view, List<Fact> facts, List<String> missing) {

    String name() {
        return "case-" + view.id();
    }

    /** The text of the file, which says why it was made. */
    String text(String reason, Instant at) {
        StringBuilder text = new StringBuilder();
        text.append("# Exported at %s. Why: %s%n".formatted(at, reason.replaceAll("\\s+", " ")));
        missing.forEach(what -> text.append("# Not in it, since it could not be fetched: %s%n".formatted(what)));
        ChronicleFile file = new ChronicleFile(name(), "An exported case", view.area());
        return text.append(file.text(entries())).toString();
    }

    private List<ChronicleEntry> entries() {
        return facts.stream()
                .filter(fact -> !fact.superseded())
                .map(Exported::entry)
                .toList();
    }

    private static ChronicleEntry entry(Fact fact) {
        Map<String, Object> said = new HashMap<>(fact.text());
        fact.data().properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                said.put(field.getKey(), value(field.getValue()));
            }
        });
        return new ChronicleEntry(
                fact.id(),
                fact.type(),
                fact.agency(),
                fact.when(),
                Objects.requireNonNullElse(fact.knownAt(), fact.when()),
                fact.recordedAt(),
                said);
    }

    private static Object value(JsonNode value) {
        if (value.isArray()) {
            List<Object> all = new ArrayList<>();
            value.forEach(one -> all.add(value(one)));
            return all;
        }
        if (value.isObject()) {
            Map<String, Object> inside = new HashMap<>();
            value.properties().forEach(field -> inside.put(field.getKey(), value(field.getValue())));
            return inside;
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isNumber() ? value.numberValue() : value.asText();
    }
}
