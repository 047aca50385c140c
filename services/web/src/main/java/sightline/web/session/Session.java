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
    private final RefreshToken refresh;
    private final ObjectMapper json;
    private final Clock clock;

    Session(RefreshToken refresh, ObjectMapper json, Clock clock) {
        this.refresh = refresh;
        this.json = json;
        this.clock = clock;
    }

    /** As Keycloak says in the token that it renews the session for: the idle time, or less before the longest. */
    public long seconds() {
        @Nullable String token = refresh.getToken();
        if (token == null) {
            return 0;
        }
        try {
            byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
            long ends = json.readTree(new String(claims, StandardCharsets.UTF_8))
                    .path("exp")
                    .asLong();
            return Math.max(0, ends - clock.instant().getEpochSecond());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Keycloak's refresh token cannot be read", e);
        }
    }
}
