package sightline.audit.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.audit.domain.Entries;
import sightline.audit.usecases.ReadLedger;
import sightline.platform.access.Roles;
import sightline.platform.http.Page;
import sightline.platform.http.ReadsAs;

/** The ledger: who was shown, told or refused what, and the proof of it. */
@Path("/entries")
@RunOnVirtualThread
@RolesAllowed({Roles.AUDITOR, Roles.IG_OFFICER})
@Tag(name = "audit")
class EntriesResource {
    private final ReadLedger reading;

    EntriesResource(ReadLedger reading) {
        this.reading = reading;
    }

    /** What to search for. */
    static class Wanted {
        @Nullable
        @QueryParam("person")
        @Size(max = 100, message = "has at most 100 characters")
        String person;

        @Nullable
        @QueryParam("agency")
        @Size(max = 100, message = "has at most 100 characters")
        String agency;

        @Nullable
        @QueryParam("operation")
        @Pattern(
                regexp = "look|search|change|export|print|delivery",
                message = "is look, search, change, export, print or delivery")
        String operation;

        @Nullable
        @QueryParam("decision")
        @Pattern(regexp = "permitted|refused|not-done", message = "is permitted, refused or not-done")
        String decision;

        @Nullable
        @QueryParam("from")
        @ReadsAs(Moment.class)
        String from;

        @Nullable
        @QueryParam("until")
        @ReadsAs(Moment.class)
        String until;

        @Nullable
        @QueryParam("after")
        @Min(value = 1, message = "is the number that the page before said to go on with")
        Long after;

        Entries.Search search() {
            return new Entries.Search(
                    person, agency, operation, decision, Moment.read(from), Moment.read(until), after);
        }
    }

    @GET
    @Operation(
            summary = "Search the ledger",
            description = "Newest first. Auditors find what people of their area did (national auditors: of every "
                    + "area), information-governance officers what people of their agency did.")
    @APIResponse(responseCode = "200", description = "Some of them; ask for the rest with after=next")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    public Page<EntryView> search(
            @BeanParam @jakarta.validation.Valid Wanted wanted,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        List<EntryView> found = reading.search(wanted.search(), limit).stream()
                .map(EntryView::of)
                .toList();
        return Page.of(found, limit, last -> Long.toString(last.number()));
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "Show an entry with its proof")
    @APIResponse(
            responseCode = "200",
            description = "What was said, byte for byte, its link and the checkpoint over it")
    @APIResponse(responseCode = "404", description = "No such entry, or none that you may know of")
    public ProvenView show(@PathParam("number") @Min(value = 1, message = "is a number from 1") long number) {
        return ProvenView.of(reading.find(number));
    }

    /** An entry with its proof. */
    @Schema(name = "ProvenEntry")
    record ProvenView(
            EntryView entry,
            String said,

            @Schema(description = "SHA-256 of what was said, in Base64")
            String digest,

            @Schema(description = "SHA-256 of the chain before it, its number and its digest, in Base64")
            String chain,

            @Schema(description = "The signed checkpoint over it; null while it is not signed yet") @Nullable
            String checkpoint) {

        static ProvenView of(Entries.Proven proven) {
            return new ProvenView(
                    EntryView.of(proven.entry()),
                    proven.said(),
                    proven.link().digest().toString(),
                    proven.link().chain().toString(),
                    proven.checkpoint());
        }
    }
}
