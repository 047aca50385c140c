package sightline.cases.rest.listing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.CaseViews;
import sightline.cases.usecases.listing.ListCases;
import sightline.platform.access.Roles;
import sightline.platform.language.AgencyId;

/** Lists of cases over HTTP. */
@Path("/cases")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "cases")
class ListingResource {
    private final ListCases listing;
    private final CaseViews views;

    ListingResource(ListCases listing, CaseViews views) {
        this.listing = listing;
        this.views = views;
    }

    @GET
    @Operation(
            summary = "List cases",
            description = "Those your agency is on; for co-ordination those of its area. Each without what happened in "
                    + "it. What you are not told of a case neither narrows nor sorts your list.")
    @APIResponse(responseCode = "200", description = "Some of them; ask for the rest with after=next")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    public ListedCases list(@BeanParam @Valid AskedList asked) {
        @Nullable String words = asked.words();
        List<ListCases.Listed> listed = words == null
                ? listing.list(asked.narrowing(), asked.sorting(), asked.after(), asked.limit())
                : listing.find(words, asked.narrowing(), asked.after(), asked.limit());
        @Nullable
        String next = listed.size() < asked.limit()
                ? null
                : listed.getLast().position().toString();
        List<AgencyId> ask = next == null ? listing.limited(words, asked.narrowing()) : List.of();
        return ListedCases.of(listed, views::inList, next, ask);
    }
}
