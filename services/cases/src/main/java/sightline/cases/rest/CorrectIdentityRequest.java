package sightline.cases.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.identity.Identity;

/** Who a person is, put right; what is absent stays as it is. */
@Schema(name = "CorrectIdentity")
record CorrectIdentityRequest(
        @Schema(description = "As the lead agency writes it", examples = "Jordan Fictional")
        @Size(min = 1, max = 200, message = "has 1 to 200 characters")
        @Nullable
        String personName,

        @Schema(
                description = "All that the person is also known as: they take the place of those before",
                examples = "[\"Jordy Fictional\"]")
        @Size(max = 20, message = "has at most 20 names")
        @Nullable
        List<
                        @NotBlank(message = "is a name, and not blank")
                        @Size(max = 200, message = "has at most 200 characters") String>
                aliases,

        @PastOrPresent(message = "is a day that has been, like 1984-03-09") @Nullable
        LocalDate dateOfBirth,

        @Schema(description = "All of them as they are right: they take the place of those before") @Valid
        OpenCaseRequest.@Nullable Identifiers identifiers,

        @Schema(description = "Stays with us")
        @NotBlank(message = "says how it is known what is right")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String reason,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "puts right at least one of personName, aliases, dateOfBirth and identifiers")
    public boolean isSomethingPutRight() {
        return personName != null || aliases != null || dateOfBirth != null || identifiers != null;
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "has a name that is not blank")
    public boolean isNamed() {
        return personName == null || !personName.isBlank();
    }

    Identity putRight(Identity before) {
        return new Identity(
                personName == null ? before.name() : personName.strip(),
                dateOfBirth == null ? before.dateOfBirth() : dateOfBirth,
                identifiers == null ? before.identifiers() : identifiers.all(),
                aliases == null ? before.aliases() : aliases);
    }
}
