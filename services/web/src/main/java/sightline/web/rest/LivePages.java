package sightline.web.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.web.services.Agencies;
import sightline.web.services.Services;

/** What happens in the looker's cases, as it happens: their agency's own feed, each entry as a piece of a page. */
@Path("/live")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
class LivePages {
    private final Services services;
    private final Agencies agencies;
    private final ObjectMapper json;

    LivePages(Services services, Agencies agencies, ObjectMapper json) {
        this.services = services;
        this.agencies = agencies;
        this.json = json;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void live(
            @QueryParam("about") @Nullable UUID about,
            @HeaderParam("Last-Event-ID") @Nullable String after,
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context RoutingContext request) {
        // Opened here, so that a refusal is an answer of its own
        Stream<String> lines = services.feeds().live(after);
        Relay relay = new Relay(lines, about == null ? alerts() : entries(about), sink, sse);
        // The stream outlives this method and begins once the answer's head is on its way
        request.addHeadersEndHandler(begun -> Thread.ofVirtual().name("live").start(relay));
    }

    /** Of every case, what somebody is to be called for. */
    private Function<String, Optional<String>> alerts() {
        var reader = new LiveEntry.Reader(services, agencies.names(), json);
        return event -> reader.read(event).map(LiveEntry::html);
    }

    /** Of one case, whatever its timeline shows. */
    private Function<String, Optional<String>> entries(UUID about) {
        return new CaseEntry.Reader(about, services.chapters(about), FactWords.of(agencies.names()), json)::read;
    }
}
