package sightline.cases.rest.agencies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.cases.domain.Agency;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;

/** What is known of an agency. */
@Schema(name = "PutAgency")
record AgencyRequest(
        @NotBlank(message = "is what people call it, like Northshire Police")
        @Size(max = 200, message = "has at most 200 characters")
        String name,

        @NotNull(message = "is what it is, like police or approved-premises")
        AgencyKind kind,

        @NotNull(message = "is its MAPPA area, like northshire") @ReadsAs(AreaId.class)
        String area) {

    Agency agency(AgencyId id) {
        return new Agency(id, name.strip(), kind, new AreaId(area));
    }
}
