package sightline.cases.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Opening;
import sightline.cases.domain.Particulars;
import sightline.cases.domain.identity.Identifier;
import sightline.cases.domain.identity.Identity;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.Category;
import sightline.platform.language.Level;

/** A person to be put under management. */
@Schema(name = "OpenCase")
record OpenCaseRequest(
        @Schema(description = "As the lead agency writes it", examples = "Jordan Fictional")
        @NotBlank(message = "is the person's name, as the lead agency writes it")
        @Size(max = 200, message = "has at most 200 characters")
        String personName,

        @Schema(
                description =
                        "What the person is also known as: a nickname, a name before marriage, one given to the police",
                examples = "[\"Jordy Fictional\"]")
        @Size(max = 20, message = "has at most 20 names")
        @Nullable
        List<
                        @NotBlank(message = "is a name, and not blank")
                        @Size(max = 200, message = "has at most 200 characters") String>
                aliases,

        @NotNull(message = "is the day of birth, like 1984-03-09")
        @PastOrPresent(message = "is a day that has been, like 1984-03-09")
        LocalDate dateOfBirth,

        @NotNull(message = "names at least one of pnc, crn and nomis") @Valid
        Identifiers identifiers,

        @Schema(description = "The MAPPA area", examples = "northshire")
        @NotNull(message = "is the MAPPA area, like northshire")
        @ReadsAs(AreaId.class)
        String area,

        @Schema(description = "The agency with statutory responsibility", examples = "northshire-probation")
        @NotNull(message = "is the agency with statutory responsibility, like northshire-probation")
        @ReadsAs(AgencyId.class)
        String leadAgency,

        @Schema(description = "1 to 4; absent while not yet set")
        @Min(value = 1, message = "is 1, 2, 3 or 4, or absent while not yet set")
        @Max(value = 4, message = "is 1, 2, 3 or 4, or absent while not yet set")
        @Nullable
        Integer category,

        @Schema(description = "1 to 3; absent while not yet set")
        @Min(value = 1, message = "is 1, 2 or 3, or absent while not yet set")
        @Max(value = 3, message = "is 1, 2 or 3, or absent while not yet set")
        @Nullable
        Integer level,

        @Schema(description = "Only people named on it may see it", defaultValue = "false")
        boolean limitedAccess,

        @Schema(
                description = "A chronicle is played through the live system: no deadline is announced of it",
                defaultValue = "false")
        boolean rehearsed,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt) {

    /** The numbers by which agencies know the person. */
    @Schema(name = "Identifiers")
    record Identifiers(
            @Schema(examples = "2004/0012345D") @Nullable @ReadsAs(Identifier.Pnc.class)
            String pnc,

            @Schema(examples = "X123456") @Nullable @ReadsAs(Identifier.Crn.class)
            String crn,

            @Schema(examples = "A1234BC") @Nullable @ReadsAs(Identifier.Nomis.class)
            String nomis) {

        @JsonIgnore
        @Schema(hidden = true)
        @AssertTrue(message = "names at least one of pnc, crn and nomis")
        public boolean isSomeGiven() {
            return pnc != null || crn != null || nomis != null;
        }

        Set<Identifier> all() {
            Set<Identifier> all = new HashSet<>();
            if (pnc != null) {
                all.add(Identifier.Pnc.of(pnc));
            }
            if (crn != null) {
                all.add(Identifier.Crn.of(crn));
            }
            if (nomis != null) {
                all.add(Identifier.Nomis.of(nomis));
            }
            return all;
        }
    }

    Opening opening() {
        Identity identity =
                new Identity(personName.strip(), dateOfBirth, identifiers.all(), aliases == null ? List.of() : aliases);
        return new Opening(
                new Particulars(identity, new AreaId(area), limitedAccess, rehearsed),
                new AgencyId(leadAgency),
                category == null ? null : Category.numbered(category),
                level == null ? null : Level.numbered(level));
    }
}
