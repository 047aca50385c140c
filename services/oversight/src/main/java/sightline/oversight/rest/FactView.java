package sightline.oversight.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.oversight.domain.Recorded;
import sightline.platform.language.Occurrence;

/**
 * A fact about an alert, as those who may know of it see it. It has no number here, since a hole in the numbers would
 * tell of facts that are not for everyone.
 */
@Schema(name = "Fact")
record FactView(
        String id,
        @JsonIgnore @Schema(hidden = true) long sequence,
        String type,
        @Nullable Instant occurredAt,
        Occurrence.Precision occurredPrecision,
        @Nullable Instant knownAt,
        Instant recordedAt,
        String agency,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "As announced")
        String data,

        @Schema(description = "What was not announced, by field")
        Map<String, String> text) {

    static FactView of(Recorded fact) {
        return new FactView(
                fact.id().toString(),
                fact.sequence(),
                fact.type(),
                fact.occurred().at(),
                fact.occurred().precision(),
                fact.knownAt(),
                fact.recordedAt(),
                fact.agency().value(),
                fact.data(),
                fact.text());
    }
}
