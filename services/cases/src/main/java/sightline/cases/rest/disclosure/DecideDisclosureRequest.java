package sightline.cases.rest.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.disclosure.Disclosure;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.DisclosureCriterion;
import sightline.platform.language.DisclosureId;
import sightline.platform.language.DisclosureOutcome;

/** Whether a third party is told of a person, and how. */
@Schema(name = "DecideDisclosure")
record DecideDisclosureRequest(
        @NotNull(message = "is disclose or not-disclose") DisclosureOutcome decision,

        @Schema(description = "Stays with us")
        @NotBlank(message = "says why, so that somebody who was not there can follow it")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String reasons,

        @Schema(description = "Which tests it meets: reasonable, necessary, lawful, proportionate") @Nullable
        Set<DisclosureCriterion> met,

        @Schema(description = "Who is told; stays with us")
        @Size(max = 400, message = "has at most 400 characters")
        @Nullable
        String recipient,

        @Schema(description = "What they are told; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String what,

        @Schema(description = "In which way; stays with us")
        @Size(max = 400, message = "has at most 400 characters")
        @Nullable
        String how,

        @Schema(description = "Who tells them; stays with us")
        @Size(max = 400, message = "has at most 400 characters")
        @Nullable
        String by,

        @Schema(description = "On which day they are told") @Nullable
        LocalDate on,

        @Schema(description = "Whether they signed to keep it to themselves") @Nullable
        Boolean undertakingSigned,

        @Schema(description = "Under which conditions; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String conditions,

        @Schema(description = "Whether the person knows of it") @Nullable
        Boolean personTold,

        @Schema(description = "If not, why; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String personNotToldBecause,

        @Schema(description = "When it is looked at again") @Nullable
        LocalDate reviewOn,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    Disclosure named(DisclosureId id) {
        return new Disclosure(
                id,
                decision,
                reasons,
                met == null ? Set.of() : met,
                new Disclosure.Manner(recipient, what, how, by, on, undertakingSigned, conditions),
                new Disclosure.PersonTold(personTold, personNotToldBecause),
                reviewOn);
    }
}
