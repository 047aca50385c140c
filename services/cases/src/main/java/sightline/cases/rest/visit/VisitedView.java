package sightline.cases.rest.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.CaseView;

/** A case as somebody sees it who comes to it again. */
@Schema(name = "VisitedCase")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VisitedView(
        @JsonUnwrapped CaseView view,

        @Schema(description = "Whether they watch it") boolean watching,

        @Schema(description = "When their visit before this one ended; absent on the first") @Nullable
        Instant visitedBefore) {}
