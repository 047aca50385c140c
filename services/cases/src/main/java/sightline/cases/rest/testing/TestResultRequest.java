package sightline.cases.rest.testing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.testing.TestFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.Substance;
import sightline.platform.language.TestId;
import sightline.platform.language.TestResult;

/** What came of a test. */
@Schema(name = "RecordTestResult")
record TestResultRequest(
        @NotNull(message = "is negative, positive, refused or invalid")
        TestResult result,

        @Schema(description = "What was found") @Nullable
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
        implements Occurring {

    TestFact.Resulted of(UUID test) {
        return new TestFact.Resulted(new TestId(test), result, substances == null ? Set.of() : substances);
    }
}
