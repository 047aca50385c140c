package sightline.platform.http.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Hears nobody from an address that has sent too many tokens which were not taken, but those whose token was taken a
 * moment ago: others may come from the same address.
 */
@ApplicationScoped
class FailedTokens {
    private static final int UNAUTHORISED = 401;
    private static final int MOST = 20_000;
    private static final Duration A_MOMENT = Duration.ofMinutes(5);

    private final Buckets failures;
    private final Cache<String, Boolean> taken =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(A_MOMENT).build();

    FailedTokens(Rates rates) {
        this.failures = new Buckets(rates.failures());
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, Order.FAILURES);
    }

    private void check(RoutingContext request) {
        String sent = request.request().getHeader("Authorization");
        if (sent == null) {
            request.next();
            return;
        }
        String token = digest(sent);
        String address = request.request().remoteAddress().host();
        long wait = isTaken(token) ? 0 : failures.wouldTake(address);
        if (wait > 0) {
            TooMany.answer(request, wait, "Too many tokens from your address were not taken");
            return;
        }
        request.addHeadersEndHandler(answered -> remember(request, address, token));
        request.next();
    }

    private void remember(RoutingContext request, String address, String token) {
        if (request.response().getStatusCode() == UNAUTHORISED) {
            taken.invalidate(token);
            failures.take(address);
        } else if (request.user() != null) {
            taken.put(token, true);
        }
    }

    private boolean isTaken(String token) {
        @Nullable Boolean known = taken.getIfPresent(token);
        return known != null;
    }

    /** Never the token itself: what lies in memory may come into a dump. */
    private static String digest(String sent) {
        try {
            byte[] bytes = sent.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
