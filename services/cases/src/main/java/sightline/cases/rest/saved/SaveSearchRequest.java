package sightline.cases.rest.saved;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.listing.Narrowing;
import sightline.cases.domain.listing.Only;
import sightline.cases.domain.listing.Sorting;
import sightline.cases.domain.saved.SavedSearch.Search;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.Category;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.Level;

/** A list of cases to be asked for again, with what {@code GET /cases} takes in its address. */
@Schema(name = "SaveSearch")
record SaveSearchRequest(
        @Schema(description = "What you call it; large and small letters are the same")
        @NotBlank(message = "is what you call this search")
        @Size(max = 60, message = "has at most 60 characters")
        String name,

        @Schema(description = "What finds somebody") @Size(max = 100, message = "has at most 100 characters") @Nullable
        String q,

        @Min(value = 1, message = "is 1, 2 or 3") @Max(value = 3, message = "is 1, 2 or 3") @Nullable
        Integer level,

        @Min(value = 1, message = "is 1, 2, 3 or 4") @Max(value = 4, message = "is 1, 2, 3 or 4") @Nullable
        Integer category,

        @Nullable HarmLevel rosh,
        @ReadsAs(AreaId.class) @Nullable String area,
        @ReadsAs(AgencyId.class) @Nullable String lead,
        Narrowing.@Nullable Status status,
        @Nullable Set<Only> only,
        @Nullable Sorting sort) {

    Search search() {
        Narrowing to = new Narrowing(
                level == null ? null : Level.numbered(level),
                category == null ? null : Category.numbered(category),
                rosh,
                area == null ? null : new AreaId(area),
                lead == null ? null : new AgencyId(lead),
                status,
                only == null ? Set.of() : only);
        return new Search(q == null || q.isBlank() ? null : q.strip(), to, sort == null ? Sorting.OPENED : sort);
    }
}
