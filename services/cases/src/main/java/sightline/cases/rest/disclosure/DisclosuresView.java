package sightline.cases.rest.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.disclosure.Disclosure;
import sightline.cases.usecases.disclosure.DisclosuresTold;
import sightline.cases.usecases.disclosure.ShowDisclosures;
import sightline.platform.language.DisclosureCriterion;
import sightline.platform.language.DisclosureOutcome;

/** The decisions whether third parties are told, the latest first. */
@Schema(name = "Disclosures")
record DisclosuresView(
        @Schema(
                description = "Category 1, and the risk to children is not assessed as low: there is a presumption to "
                        + "tell, where that is necessary to protect particular children")
        boolean presumed,

        List<Item> items) {

    /** One of them. */
    @Schema(name = "Disclosure")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String disclosureId,
            DisclosureOutcome decision,
            String reasons,
            List<DisclosureCriterion> met,
            @Nullable String recipient,
            @Nullable String what,
            @Nullable String how,
            @Nullable String by,
            @Nullable LocalDate on,
            @Nullable Boolean undertakingSigned,
            @Nullable String conditions,
            @Nullable Boolean personTold,
            @Nullable String personNotToldBecause,
            @Nullable LocalDate reviewOn,
            Instant at,
            String agency) {

        static Item of(DisclosuresTold.Decided one) {
            Disclosure decided = one.what();
            Disclosure.Manner manner = decided.manner();
            return new Item(
                    decided.id().toString(),
                    decided.outcome(),
                    decided.reasons(),
                    decided.met().stream().sorted().toList(),
                    manner.recipient(),
                    manner.what(),
                    manner.how(),
                    manner.by(),
                    manner.on(),
                    manner.undertakingSigned(),
                    manner.conditions(),
                    decided.person().told(),
                    decided.person().why(),
                    decided.reviewOn(),
                    one.at(),
                    one.by().value());
        }
    }

    static DisclosuresView of(ShowDisclosures.Shown shown) {
        return new DisclosuresView(
                shown.presumed(), shown.decisions().stream().map(Item::of).toList());
    }
}
