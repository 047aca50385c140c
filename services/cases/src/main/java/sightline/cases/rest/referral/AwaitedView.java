package sightline.cases.rest.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.referral.Awaited;
import sightline.platform.http.Page;

/** Something that waits for co-ordination. */
@Schema(name = "Awaited")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AwaitedView(
        @Schema(description = "The fact that asks: what a referral or a notification is named by")
        String id,

        UUID caseId,
        String agency,
        @Schema(description = "Of a referral") @Nullable Integer levelSought,
        @Schema(description = "Of a notification") @Nullable Integer category,
        Instant since) {

    static Page<AwaitedView> page(List<Awaited> some, int limit) {
        return Page.of(some.stream().map(AwaitedView::of).toList(), limit, AwaitedView::id);
    }

    private static AwaitedView of(Awaited one) {
        return new AwaitedView(
                one.fact().toString(),
                one.about().value(),
                one.by().value(),
                one.sought() == null ? null : one.sought().number(),
                one.category() == null ? null : one.category().number(),
                one.since());
    }
}
