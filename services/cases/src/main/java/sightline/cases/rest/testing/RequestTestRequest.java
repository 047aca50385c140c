package sightline.cases.rest.testing;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.Substance;

/** What a person is to be tested for. */
@Schema(name = "RequestTest")
record RequestTestRequest(
        @NotEmpty(
                message =
                        "names what it is to look for: alcohol, cannabis, cocaine, heroin, other-opiates, amphetamines, benzodiazepines, synthetic-cannabinoids, ketamine or other")
        Set<
                        @NotNull(
                                message =
                                        "is alcohol, cannabis, cocaine, heroin, other-opiates, amphetamines, benzodiazepines, synthetic-cannabinoids, ketamine or other")
                        Substance>
                substances,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {}
