package sightline.cases.rest.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.view.ViewFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ViewTopic;

/** Something that agencies see differently. */
@Schema(name = "RecordDifferingView")
record RecordDifferingViewRequest(
        @NotNull(message = "is risk, recall or level") ViewTopic topic,

        @Schema(
                description = "Those who see it differently",
                examples = "[\"northshire-police\", \"northshire-probation\"]")
        @NotNull(message = "names at least two agencies")
        @Size(min = 2, max = 20, message = "names at least two agencies, and at most 20")
        Set<@NotNull(message = "is the id of an agency") @ReadsAs(AgencyId.class) String> agencies,

        @Schema(description = "What each of them says; stays with us")
        @NotBlank(message = "says how each of them sees it")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String positions,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    ViewFact.Differs differs() {
        return new ViewFact.Differs(topic, agencies.stream().map(AgencyId::new).collect(Collectors.toSet()), positions);
    }
}
