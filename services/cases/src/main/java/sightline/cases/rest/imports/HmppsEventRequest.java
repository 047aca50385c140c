package sightline.cases.rest.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.identity.Identifier;
import sightline.cases.domain.imports.HmppsEvent;
import sightline.platform.language.Occurrence;

/** An event as HMPPS announces it; what else it carries is not ours to read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HmppsEventRequest(
        @Nullable String eventType,
        @Nullable String occurredAt,
        @Schema(implementation = Object.class) @Nullable Map<String, JsonNode> additionalInformation,

        @Nullable PersonReference personReference) {
    /** What an event has, of which some is not ours to read. */
    static final Set<String> FIELDS = Set.of(
            "eventType",
            "version",
            "description",
            "detailUrl",
            "occurredAt",
            "publishedAt",
            "additionalInformation",
            "personReference");

    private static final Pattern TYPE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+){0,15}");
    private static final int LONGEST = 100;
    private static final Map<String, Identifier.Kind> KINDS = Map.of(
            "CRN", Identifier.Kind.CRN,
            "NOMS", Identifier.Kind.NOMIS,
            "PNC", Identifier.Kind.PNC);

    /** Whom it is about. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PersonReference(@Nullable List<Named> identifiers) {}

    /** One of their numbers. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Named(@Nullable String type, @Nullable String value) {}

    /** The event; empty when it is none. */
    Optional<HmppsEvent> read() {
        if (eventType == null || occurredAt == null || !isType(eventType)) {
            return Optional.empty();
        }
        Optional<Occurrence> occurred = HmppsTimes.read(occurredAt);
        return occurred.isEmpty()
                ? Optional.empty()
                : Optional.of(new HmppsEvent(eventType, occurred.get(), persons(), details()));
    }

    private static boolean isType(String text) {
        return text.length() <= LONGEST && TYPE.matcher(text).matches();
    }

    /** Some events name the person among their details only. */
    private List<Identifier> persons() {
        List<Identifier> persons = new ArrayList<>();
        if (personReference != null && personReference.identifiers() != null) {
            personReference.identifiers().forEach(named -> person(named).ifPresent(persons::add));
        }
        person(new Named("CRN", details().get("crn"))).ifPresent(persons::add);
        person(new Named("NOMS", details().get("nomsNumber"))).ifPresent(persons::add);
        return persons;
    }

    /** A number that we cannot read names nobody here. */
    private static Optional<Identifier> person(Named named) {
        Identifier.Kind kind =
                named.type() == null ? null : KINDS.get(named.type().toUpperCase(Locale.ROOT));
        if (kind == null || named.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(kind.read(named.value()));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** Their codes come as empty texts where there is none. */
    private Map<String, String> details() {
        Map<String, String> details = new HashMap<>();
        if (additionalInformation != null) {
            additionalInformation.forEach((field, value) -> {
                if (value != null && value.isValueNode() && !value.asText().isBlank()) {
                    details.put(field, value.asText());
                }
            });
        }
        return details;
    }
}
