package sightline.cases.rest.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.domain.imports.HmppsEvent;
import sightline.cases.usecases.imports.Outcome;
import sightline.cases.usecases.imports.TakeHmppsEvent;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.Roles;
import sightline.platform.http.Problems;

/** What other systems announce, in their own words. */
@Path("/imports")
@RunOnVirtualThread
@Tag(name = "imports")
class ImportsResource {
    private static final int MOST = 500;

    private final TakeHmppsEvent taking;
    private final ObjectMapper json;
    private final Clock clock;

    ImportsResource(TakeHmppsEvent taking, ObjectMapper json, Clock clock) {
        this.taking = taking;
        this.json = json;
        this.clock = clock;
    }

    @POST
    @Path("/hmpps")
    @RolesAllowed(Roles.MACHINE)
    @Operation(
            summary = "Take in an HMPPS domain event, or up to 500 of them",
            description =
                    "Each is taken in by itself, once however often it is sent. An event of nobody under management "
                            + "leaves no trace; of a type that is not taken in, only how often it came is kept.")
    @APIResponse(responseCode = "200", description = "What became of each, in the order in which they were sent")
    @APIResponse(responseCode = "400", description = "Neither an event nor a list of them")
    public ImportedView hmpps(
            @RequestBody(content = @Content(schema = @Schema(implementation = HmppsEventRequest.class)))
                    @NotNull(message = "An event is a JSON object, several are a list")
                    JsonNode sent) {
        return new ImportedView(events(sent).stream().map(this::taken).toList());
    }

    @GET
    @Path("/unknown")
    @RolesAllowed({Roles.MAPPA_COORDINATOR, Roles.SYSADMIN})
    @Operation(summary = "Show which events came that are not taken in, and how often")
    @APIResponse(responseCode = "200", description = "By type, the most frequent first; of whom they were is not kept")
    public List<NotTakenView> unknown() {
        return taking.passed().stream().map(NotTakenView::of).toList();
    }

    private static List<JsonNode> events(JsonNode sent) {
        if (sent.isObject()) {
            requireOne(sent);
            return List.of(sent);
        }
        if (!sent.isArray() || sent.isEmpty() || sent.size() > MOST) {
            throw Problems.malformed("An event is a JSON object; up to %d of them are a list".formatted(MOST));
        }
        List<JsonNode> events = new ArrayList<>();
        sent.forEach(events::add);
        return events;
    }

    /** Whoever sends one alone is told at once what is wrong with it. */
    private static void requireOne(JsonNode sent) {
        sent.fieldNames().forEachRemaining(name -> {
            if (!HmppsEventRequest.FIELDS.contains(name)) {
                throw Problems.malformed(name, "is not a field here");
            }
        });
        if (!sent.hasNonNull("eventType")) {
            throw Problems.malformed("eventType", "says what happened, like prison-offender-events.prisoner.received");
        }
    }

    private ImportedView.Item taken(JsonNode sent) {
        return read(sent)
                .map(event -> ImportedView.Item.of(event.type(), outcome(() -> taking.take(event))))
                .orElseGet(() -> ImportedView.Item.of("", outcome(taking::unreadable)));
    }

    /* One that this sender may not tell of stops none of the others. */
    private static Outcome outcome(Supplier<Outcome> taken) {
        try {
            return taken.get();
        } catch (NotAllowed refused) {
            return new Outcome.Refused(String.valueOf(refused.getMessage()));
        }
    }

    private Optional<HmppsEvent> read(JsonNode sent) {
        try {
            return json.treeToValue(sent, HmppsEventRequest.class).read().filter(this::hasBeen);
        } catch (JsonProcessingException notOne) {
            return Optional.empty();
        }
    }

    private boolean hasBeen(HmppsEvent event) {
        Instant at = event.occurred().at();
        return at == null || !at.isAfter(clock.instant());
    }
}
