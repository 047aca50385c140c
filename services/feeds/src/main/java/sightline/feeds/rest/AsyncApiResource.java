package sightline.feeds.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.platform.access.Roles;

/** What is announced and what is shown, as an AsyncAPI document. */
@Path("/asyncapi")
@RolesAllowed({Roles.READS_CASES, Roles.SYSADMIN})
@Tag(name = "feed")
class AsyncApiResource {
    private static final String DOCUMENT = "sightline/contracts/asyncapi.json";

    private final String document = read();

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Describe every event", description = "An AsyncAPI 3.0 document with JSON Schemas.")
    @APIResponse(responseCode = "200", description = "The document; the channel feed is what partners are shown")
    public String document() {
        return document;
    }

    private static String read() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream published = loader.getResourceAsStream(DOCUMENT)) {
            return new String(Objects.requireNonNull(published, DOCUMENT).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
