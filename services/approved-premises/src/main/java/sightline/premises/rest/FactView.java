package sightline.premises.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Occurrence;
import sightline.premises.domain.Recorded;

/**
 * A fact as this reader may know it: its three times are never merged. It has no number here, since a hole in the
 * numbers would tell of facts that are not for everyone.
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
