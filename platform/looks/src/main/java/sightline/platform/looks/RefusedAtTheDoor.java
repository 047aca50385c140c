package sightline.platform.looks;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Ids;

/**
 * Writes down who was refused before any endpoint had a say: without a token we trust, without a role, too often. They
 * are told nothing, so nothing waits for it.
 */
@ApplicationScoped
class RefusedAtTheDoor {
    private static final Logger LOG = Logger.getLogger(RefusedAtTheDoor.class);
    private static final String WRITTEN = "sightline.look.written";
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 429);

    /** Before whatever may refuse (platform/http, edge), which then is heard of too. */
    private static final int BEFORE_THE_REST = 9_900;

    private static final Pattern IDS = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern OURS = Pattern.compile("[a-z/{}-]{1,80}");

    private final LookBook book;
    private final LooksSettings settings;
    private final Clock clock;
    private final Ids ids;
    private final String service;

    RefusedAtTheDoor(
            LookBook book,
            LooksSettings settings,
            Clock clock,
            Ids ids,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.book = book;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
        this.service = service;
    }

    /** Its look is written down by whoever refused or answered it. */
    static void isWritten(@Nullable RoutingContext request) {
        if (request != null) {
            request.put(WRITTEN, true);
        }
    }

    void watch(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_THE_REST);
    }

    private void watch(RoutingContext request) {
        request.addHeadersEndHandler(begun -> {
            int status = request.response().getStatusCode();
            if (REFUSALS.contains(status) && request.get(WRITTEN) == null) {
                write(request, status);
            }
        });
        request.next();
    }

    private void write(RoutingContext request, int status) {
        UUID id = ids.next();
        Look look = new Look(
                id,
                clock.instant(),
                service,
                who(request),
                new Look.What(Operation.LOOK, part(request), null, Set.of(), null),
                new Look.Outcome(Look.Decision.REFUSED, null, Looking.reason(status), status, false, false),
                Purpose.JOINT_MANAGEMENT.word(),
                correlation(request, id));
        var unused = book.write(look).whenComplete((written, failure) -> {
            if (failure != null) {
                LOG.warnf("A refusal at the door was not written down: %s", failure.getMessage());
            }
        });
    }

    private Look.Who who(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                ? WhoAsks.who(user.getSecurityIdentity(), request, settings)
                : Look.Who.unknown(WhoAsks.from(request));
    }

    /** The place as we know it; what somebody made up is not repeated. */
    private static String part(RoutingContext request) {
        @Nullable String path = request.normalizedPath();
        String place = path == null ? "" : IDS.matcher(path).replaceAll("{id}");
        return request.request().method().name()
                + " "
                + (OURS.matcher(place).matches() ? place : "a place that is none of ours");
    }

    private static UUID correlation(RoutingContext request, UUID otherwise) {
        @Nullable String said = request.request().getHeader("X-Correlation-Id");
        return said != null && IDS.matcher(said).matches() ? UUID.fromString(said) : otherwise;
    }
}
