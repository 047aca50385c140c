package sightline.cases.rest.saved;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.listing.Narrowing;
import sightline.cases.domain.listing.Only;
import sightline.cases.domain.listing.Sorting;
import sightline.cases.domain.saved.OwnSearches;
import sightline.cases.domain.saved.SavedSearch;
import sightline.platform.language.HarmLevel;

/** A search that a person has saved, in the words of the address of {@code GET /cases}. */
@Schema(name = "SavedSearch")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SavedSearchView(
        String id,
        String name,
        @Nullable String q,
        @Nullable Integer level,
        @Nullable Integer category,
        @Nullable HarmLevel rosh,
        @Nullable String area,
        @Nullable String lead,
        Narrowing.@Nullable Status status,
        List<Only> only,
        Sorting sort) {

    /** All that a person has saved. */
    @Schema(name = "SavedSearches")
    record Own(
            @Schema(description = "By name") List<SavedSearchView> items,
            @Schema(description = "As many as there may be") int most) {

        static Own of(OwnSearches own) {
            return new Own(own.all().stream().map(SavedSearchView::of).toList(), OwnSearches.MOST);
        }
    }

    static SavedSearchView of(SavedSearch one) {
        Narrowing to = one.search().to();
        return new SavedSearchView(
                one.id().value().toString(),
                one.name(),
                one.search().words(),
                to.level() == null ? null : to.level().number(),
                to.category() == null ? null : to.category().number(),
                to.rosh(),
                to.area() == null ? null : to.area().value(),
                to.lead() == null ? null : to.lead().value(),
                to.status(),
                to.only().stream().sorted().toList(),
                one.search().by());
    }
}
