package sightline.platform.looks;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Correlation;
import sightline.platform.access.Looked;
import sightline.platform.access.Sight;
import sightline.platform.access.Verb;
import sightline.platform.language.CaseId;
import sightline.platform.language.Ids;

/** Makes the look of the request in hand from what the decisions about it noted. */
@RequestScoped
class Looking {
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_OFTEN = 429;

    private final Looked looked;
    private final SecurityIdentity identity;
    private final LooksSettings settings;
    private final Correlation correlation;
    private final CurrentVertxRequest current;
    private final Clock clock;
    private final Ids ids;
    private final String service;
    private boolean savedWithItsChange;
    private @Nullable Part part;

    Looking(
            Looked looked,
            SecurityIdentity identity,
            LooksSettings settings,
            Correlation correlation,
            CurrentVertxRequest current,
            Clock clock,
            Ids ids,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.looked = looked;
        this.identity = identity;
        this.settings = settings;
        this.correlation = correlation;
        this.current = current;
        this.clock = clock;
        this.ids = ids;
        this.service = service;
    }

    /** The request has come to this part. */
    void at(Part reached) {
        part = reached;
    }

    /** The part it has come to; null where there is none. */
    @Nullable
    Part part() {
        return part;
    }

    /** Its look is in the transaction of what it changed, and needs no other. */
    void savedWithItsChange() {
        savedWithItsChange = true;
    }

    boolean isSavedWithItsChange() {
        return savedWithItsChange;
    }

    /** The look of an answer with this status, which somebody is about to write down. */
    Look answered(Part of, int status) {
        RefusedAtTheDoor.isWritten(current.getCurrent());
        return look(of, status, looked.cases());
    }

    /** The look of a change of these cases, before its answer is known. */
    Look changed(Part of, Collection<CaseId> cases) {
        Set<CaseId> all = new LinkedHashSet<>(looked.cases());
        all.addAll(cases);
        return look(of, 200, all);
    }

    /** The stream that it asks for. */
    Deliveries.Stream stream() {
        return new Deliveries.Stream(
                WhoAsks.who(identity, current.getCurrent(), settings),
                part == null ? "a stream" : part.name(),
                correlation.id().value());
    }

    private Look look(Part of, int status, Collection<CaseId> cases) {
        Set<UUID> ofCases =
                cases.stream().map(CaseId::value).collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
        @Nullable Verb verb = looked.verb();
        Purpose purpose = purpose();
        return new Look(
                ids.next(),
                clock.instant(),
                service,
                WhoAsks.who(identity, current.getCurrent(), settings),
                new Look.What(
                        operation(of, purpose), of.name(), verb == null ? null : word(verb.name()), ofCases, null),
                new Look.Outcome(
                        decision(status), ground(), whyNot(status), status, looked.isOwnName(), looked.isOwnAddress()),
                purpose.word(),
                correlation.id().value());
    }

    private static Look.Decision decision(int status) {
        if (status < 400) {
            return Look.Decision.PERMITTED;
        }
        return reason(status) != null ? Look.Decision.REFUSED : Look.Decision.NOT_DONE;
    }

    private @Nullable String ground() {
        Sight.@Nullable Ground ground = looked.ground();
        return ground == null ? null : word(ground);
    }

    private @Nullable String whyNot(int status) {
        Sight.@Nullable Reason reason = looked.reason();
        return reason == null ? reason(status) : word(reason);
    }

    /** What the status alone says; null where it is no refusal. */
    static @Nullable String reason(int status) {
        return switch (status) {
            case UNAUTHENTICATED -> "no-trusted-token";
            case FORBIDDEN -> "not-for-this-role";
            case NOT_FOUND -> "not-there";
            case TOO_OFTEN -> "too-often";
            default -> null;
        };
    }

    private Operation operation(Part of, Purpose purpose) {
        if (of.operation() != Operation.LOOK) {
            return of.operation();
        }
        return switch (purpose) {
            case PRINT -> Operation.PRINT;
            case EXPORT -> Operation.EXPORT;
            default -> isSearch() ? Operation.SEARCH : Operation.LOOK;
        };
    }

    /** Every list that can be searched takes the words as {@code q}; the words themselves are nobody's business. */
    private boolean isSearch() {
        @Nullable RoutingContext request = current.getCurrent();
        @Nullable String words = request == null ? null : request.request().getParam("q");
        return words != null && !words.isBlank();
    }

    private Purpose purpose() {
        @Nullable RoutingContext request = current.getCurrent();
        return Purpose.said(request == null ? null : request.request().getHeader(Purpose.HEADER));
    }

    private static String word(Enum<?> one) {
        return word(one.name());
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
