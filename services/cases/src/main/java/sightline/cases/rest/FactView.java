package sightline.cases.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Recorded;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;

/** A fact as those on the case see it: its three times are never merged. */
@Schema(name = "Fact")
record FactView(
        String id,
        long sequence,
        String type,
        @Nullable Instant occurredAt,
        Occurrence.Precision occurredPrecision,
        @Nullable Instant knownAt,
        Instant recordedAt,
        String agency,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "As announced")
        String data,

        @Schema(description = "What was not announced, by field")
        Map<String, String> text,

        @Schema(description = "The fact it corrects; both are shown") @Nullable
        String supersedes,

        @Schema(description = "The fact that corrects it; absent where you are not told of that one") @Nullable
        String supersededBy,

        @Schema(description = "Whether it turned out otherwise, and counts no more")
        boolean superseded) {

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
                fact.text(),
                named(fact.correction().of()),
                named(fact.correction().by()),
                fact.correction().corrected());
    }

    private static @Nullable String named(@Nullable EventId fact) {
        return fact == null ? null : fact.toString();
    }
}
