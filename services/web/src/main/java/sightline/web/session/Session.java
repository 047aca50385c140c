package sightline.web.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.RefreshToken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** How long whoever is signed in still is, if they open no other page. */
@Named("session")
@RequestScoped
public class Session {
    private static final int PARTS_OF_A_READABLE_ONE = 3;

    /** A little less than the 15 minutes of the realm: better said too early than too late. */
    private static final long IDLE_SECONDS = 14 * 60;

    private final RefreshToken refresh;
    private final ObjectMapper json;
    private final Clock clock;

    Session(RefreshToken refresh, ObjectMapper json, Clock clock) {
        this.refresh = refresh;
        this.json = json;
        this.clock = clock;
    }

    /**
     * As Keycloak says in the token that it renews the session for: the idle time, or less before the longest. A token
     * that nobody but its issuer can read says nothing of it, and then the realm's own idle time is assumed.
     */
    public long seconds() {
        @Nullable String token = refresh.getToken();
        if (token == null) {
            return 0;
        }
        String[] parts = token.split("\\.", -1);
        return parts.length == PARTS_OF_A_READABLE_ONE ? left(parts[1]) : IDLE_SECONDS;
    }

    private long left(String claims) {
        try {
            long ends = json.readTree(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8))
                    .path("exp")
                    .asLong();
            return Math.max(0, ends - clock.instant().getEpochSecond());
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IllegalStateException("Keycloak's refresh token cannot be read", e);
        }
    }
}
